CREATE TABLE challenges (
    id TEXT NOT NULL PRIMARY KEY,
    reference TEXT NOT NULL,
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    author_id TEXT NOT NULL REFERENCES accounts (id),
    procedure TEXT NOT NULL CHECK (procedure IN ('quick_test')),
    stage TEXT NOT NULL CHECK (stage IN ('draft', 'in_review', 'approved', 'opened', 'scoring', 'consensus', 'checking', 'decision', 'no_award', 'contracted', 'outcome', 'archived', 'withdrawn')),
    lang TEXT NOT NULL CHECK (lang IN ('en', 'fr', 'nl', 'de')),
    theme TEXT NOT NULL CHECK (theme IN ('mobility', 'safety', 'health', 'justice', 'environment', 'water', 'energy', 'education', 'culture', 'digital', 'social', 'agriculture', 'buildings', 'finance', 'employment')),
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    budget_cents BIGINT NOT NULL CHECK (budget_cents >= 0),
    currency TEXT NOT NULL,
    languages TEXT NOT NULL,
    show_count BOOLEAN NOT NULL,
    method TEXT NOT NULL CHECK (method IN ('consensus', 'mean')),
    contact TEXT NOT NULL,
    questions_until TIMESTAMP,
    closes_at TIMESTAMP,
    decision_on DATE,
    budget_line TEXT NOT NULL,
    released_by TEXT,
    released_at TIMESTAMP,
    released_cents BIGINT,
    approved_by TEXT,
    approved_at TIMESTAMP,
    publish_at TIMESTAMP,
    ended_at TIMESTAMP,
    ended_reason TEXT,
    search_text TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    updated_at TIMESTAMP NOT NULL,
    version BIGINT NOT NULL
);
CREATE UNIQUE INDEX uq_challenges__reference ON challenges (reference);
CREATE INDEX ix_challenges__stage__closes_at ON challenges (stage, closes_at);
CREATE INDEX ix_challenges__organization_id ON challenges (organization_id);
CREATE TABLE challenge_parts (
    challenge_id TEXT NOT NULL REFERENCES challenges (id),
    part TEXT NOT NULL CHECK (part IN ('problem', 'affected', 'tried', 'better', 'limits', 'data', 'adoption', 'ip', 'rights')),
    body TEXT NOT NULL,
    version BIGINT NOT NULL,
    updated_at TIMESTAMP NOT NULL,
    updated_by TEXT NOT NULL,
    PRIMARY KEY (challenge_id, part)
);
CREATE TABLE criteria (
    id TEXT NOT NULL PRIMARY KEY,
    challenge_id TEXT NOT NULL REFERENCES challenges (id),
    position BIGINT NOT NULL,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    weight BIGINT NOT NULL CHECK (weight BETWEEN 0 AND 100)
);
CREATE UNIQUE INDEX uq_criteria__challenge_id__position ON criteria (challenge_id, position);
CREATE TABLE anchors (
    criterion_id TEXT NOT NULL REFERENCES criteria (id),
    score BIGINT NOT NULL CHECK (score BETWEEN 0 AND 5),
    sentence TEXT NOT NULL,
    PRIMARY KEY (criterion_id, score)
);
CREATE TABLE instalments (
    id TEXT NOT NULL PRIMARY KEY,
    challenge_id TEXT NOT NULL REFERENCES challenges (id),
    position BIGINT NOT NULL,
    title TEXT NOT NULL,
    amount_cents BIGINT NOT NULL,
    days BIGINT NOT NULL
);
CREATE UNIQUE INDEX uq_instalments__challenge_id__position ON instalments (challenge_id, position);
CREATE TABLE review_comments (
    id TEXT NOT NULL PRIMARY KEY,
    challenge_id TEXT NOT NULL REFERENCES challenges (id),
    part TEXT NOT NULL CHECK (part IN ('facts', 'problem', 'affected', 'tried', 'better', 'limits', 'data', 'budget', 'dates', 'criteria', 'method', 'rights', 'adoption', 'contact')),
    body TEXT NOT NULL,
    author_id TEXT NOT NULL REFERENCES accounts (id),
    at TIMESTAMP NOT NULL,
    resolved_at TIMESTAMP
);
CREATE INDEX ix_review_comments__challenge_id ON review_comments (challenge_id);
CREATE TABLE amendments (
    id TEXT NOT NULL PRIMARY KEY,
    challenge_id TEXT NOT NULL REFERENCES challenges (id),
    number BIGINT NOT NULL,
    reason TEXT NOT NULL,
    changes TEXT NOT NULL,
    amended_by TEXT NOT NULL REFERENCES accounts (id),
    amended_at TIMESTAMP NOT NULL
);
CREATE UNIQUE INDEX uq_amendments__challenge_id__number ON amendments (challenge_id, number);
