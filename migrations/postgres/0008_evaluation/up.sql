CREATE TABLE panels (
    challenge_id TEXT NOT NULL PRIMARY KEY REFERENCES challenges (id),
    score_by TIMESTAMP NOT NULL,
    composed_by TEXT NOT NULL REFERENCES accounts (id),
    composed_at TIMESTAMP NOT NULL,
    consensus_at TIMESTAMP,
    checking_at TIMESTAMP,
    returned_at TIMESTAMP,
    checked_by TEXT REFERENCES accounts (id),
    passed_at TIMESTAMP,
    check_note TEXT NOT NULL,
    version BIGINT NOT NULL
);
CREATE TABLE panel_members (
    id TEXT NOT NULL PRIMARY KEY,
    challenge_id TEXT NOT NULL REFERENCES panels (challenge_id),
    account_id TEXT NOT NULL REFERENCES accounts (id),
    duty TEXT NOT NULL CHECK (duty IN ('chair', 'evaluator')),
    seed BIGINT NOT NULL,
    joined_at TIMESTAMP NOT NULL,
    declared_at TIMESTAMP,
    handed_in_at TIMESTAMP,
    handed_in_digest TEXT,
    left_at TIMESTAMP,
    left_reason TEXT,
    CHECK (handed_in_at IS NULL OR declared_at IS NOT NULL)
);
CREATE UNIQUE INDEX uq_panel_members__challenge_id__account_id ON panel_members (challenge_id, account_id);
CREATE INDEX ix_panel_members__account_id ON panel_members (account_id);
CREATE TABLE interests (
    member_id TEXT NOT NULL REFERENCES panel_members (id),
    proposal_id TEXT NOT NULL REFERENCES proposals (id),
    answer TEXT NOT NULL CHECK (answer IN ('no', 'possible', 'clear')),
    details TEXT NOT NULL,
    signed_at TIMESTAMP NOT NULL,
    PRIMARY KEY (member_id, proposal_id)
);
CREATE TABLE sheets (
    id TEXT NOT NULL PRIMARY KEY,
    challenge_id TEXT NOT NULL REFERENCES panels (challenge_id),
    member_id TEXT NOT NULL REFERENCES panel_members (id),
    proposal_id TEXT NOT NULL REFERENCES proposals (id),
    place BIGINT NOT NULL,
    letter TEXT NOT NULL,
    version BIGINT NOT NULL
);
CREATE UNIQUE INDEX uq_sheets__member_id__proposal_id ON sheets (member_id, proposal_id);
CREATE INDEX ix_sheets__challenge_id ON sheets (challenge_id);
CREATE TABLE scores (
    sheet_id TEXT NOT NULL REFERENCES sheets (id),
    criterion_id TEXT NOT NULL REFERENCES criteria (id),
    score BIGINT CHECK (score BETWEEN 0 AND 5),
    not_applicable BOOLEAN NOT NULL,
    reason TEXT NOT NULL,
    saved_at TIMESTAMP NOT NULL,
    PRIMARY KEY (sheet_id, criterion_id),
    CHECK (score IS NULL OR NOT not_applicable)
);
CREATE TABLE agreed_scores (
    proposal_id TEXT NOT NULL REFERENCES proposals (id),
    criterion_id TEXT NOT NULL REFERENCES criteria (id),
    score BIGINT CHECK (score BETWEEN 0 AND 5),
    note TEXT NOT NULL,
    agreed_by TEXT NOT NULL REFERENCES accounts (id),
    agreed_at TIMESTAMP NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (proposal_id, criterion_id)
);
