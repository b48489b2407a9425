CREATE TABLE challenge_keys (
    challenge_id TEXT NOT NULL PRIMARY KEY REFERENCES challenges (id),
    public_key TEXT NOT NULL,
    secret_sealed BYTEA NOT NULL,
    created_at TIMESTAMP NOT NULL,
    released_at TIMESTAMP
);
CREATE TABLE proposals (
    id TEXT NOT NULL PRIMARY KEY,
    challenge_id TEXT NOT NULL REFERENCES challenges (id),
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    started_by TEXT NOT NULL REFERENCES accounts (id),
    stage TEXT NOT NULL CHECK (stage IN ('draft', 'submitted', 'withdrawn', 'opened', 'awarded', 'not_selected')),
    draft_sealed BYTEA NOT NULL,
    created_at TIMESTAMP NOT NULL,
    updated_at TIMESTAMP NOT NULL,
    version BIGINT NOT NULL
);
CREATE UNIQUE INDEX uq_proposals__challenge_id__organization_id ON proposals (challenge_id, organization_id);
CREATE INDEX ix_proposals__organization_id ON proposals (organization_id);
CREATE TABLE submissions (
    id TEXT NOT NULL PRIMARY KEY,
    number TEXT NOT NULL,
    proposal_id TEXT NOT NULL REFERENCES proposals (id),
    challenge_id TEXT NOT NULL REFERENCES challenges (id),
    organization_id TEXT NOT NULL REFERENCES organizations (id),
    sequence BIGINT NOT NULL,
    received_at TIMESTAMP NOT NULL,
    digest TEXT NOT NULL,
    sealed BYTEA NOT NULL,
    copy_sealed BYTEA NOT NULL,
    submitted_by TEXT NOT NULL REFERENCES accounts (id),
    replaced_at TIMESTAMP,
    withdrawn_at TIMESTAMP
);
CREATE UNIQUE INDEX uq_submissions__number ON submissions (number);
CREATE UNIQUE INDEX uq_submissions__proposal_id__sequence ON submissions (proposal_id, sequence);
CREATE INDEX ix_submissions__challenge_id ON submissions (challenge_id);
CREATE TABLE openings (
    challenge_id TEXT NOT NULL PRIMARY KEY REFERENCES challenges (id),
    first_by TEXT NOT NULL REFERENCES accounts (id),
    first_at TIMESTAMP NOT NULL,
    second_by TEXT REFERENCES accounts (id) CHECK (second_by <> first_by),
    opened_at TIMESTAMP,
    manifest_digest TEXT,
    receipts BIGINT
);
CREATE TABLE opening_lines (
    challenge_id TEXT NOT NULL REFERENCES challenges (id),
    submission_id TEXT NOT NULL REFERENCES submissions (id),
    organization_name TEXT NOT NULL,
    number TEXT NOT NULL,
    received_at TIMESTAMP NOT NULL,
    digest TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('opened', 'withdrawn', 'replaced', 'altered', 'unreadable')),
    PRIMARY KEY (challenge_id, submission_id)
);
CREATE TABLE opened_pitches (
    proposal_id TEXT NOT NULL PRIMARY KEY REFERENCES proposals (id),
    submission_id TEXT NOT NULL REFERENCES submissions (id),
    answers TEXT NOT NULL,
    opened_at TIMESTAMP NOT NULL
);
