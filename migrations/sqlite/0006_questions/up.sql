CREATE TABLE questions (
    id TEXT NOT NULL PRIMARY KEY,
    challenge_id TEXT NOT NULL REFERENCES challenges (id),
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    account_id TEXT NOT NULL REFERENCES accounts (id),
    part TEXT NOT NULL CHECK (part IN ('facts', 'problem', 'affected', 'tried', 'better', 'limits', 'data', 'budget', 'dates', 'criteria', 'method', 'rights', 'adoption', 'contact')),
    body TEXT NOT NULL,
    asked_at TIMESTAMP NOT NULL,
    answer TEXT,
    answered_by TEXT,
    answered_at TIMESTAMP,
    version BIGINT NOT NULL
);
CREATE INDEX ix_questions__challenge_id ON questions (challenge_id);
