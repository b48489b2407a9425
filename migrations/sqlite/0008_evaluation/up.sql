CREATE TABLE panels (
    challenge_id TEXT NOT NULL PRIMARY KEY REFERENCES challenges (id),
    stage TEXT NOT NULL,
    score_by TIMESTAMP,
    consensus_at TIMESTAMP,
    checking_at TIMESTAMP,
    checked_by TEXT,
    checked_at TIMESTAMP,
    check_note TEXT,
    version BIGINT NOT NULL
);
CREATE TABLE panel_members (
    id TEXT NOT NULL PRIMARY KEY,
    challenge_id TEXT NOT NULL REFERENCES panels (challenge_id),
    account_id TEXT NOT NULL REFERENCES accounts (id),
    duty TEXT NOT NULL,
    seed BIGINT NOT NULL,
    joined_at TIMESTAMP NOT NULL,
    left_at TIMESTAMP
);
CREATE UNIQUE INDEX uq_panel_members__challenge_id__account_id ON panel_members (challenge_id, account_id);
CREATE TABLE interests (
    member_id TEXT NOT NULL REFERENCES panel_members (id),
    proposal_id TEXT NOT NULL REFERENCES proposals (id),
    answer TEXT NOT NULL,
    details TEXT NOT NULL,
    signed_at TIMESTAMP NOT NULL,
    PRIMARY KEY (member_id, proposal_id)
);
CREATE TABLE sheets (
    id TEXT NOT NULL PRIMARY KEY,
    challenge_id TEXT NOT NULL REFERENCES panels (challenge_id),
    member_id TEXT NOT NULL REFERENCES panel_members (id),
    proposal_id TEXT NOT NULL REFERENCES proposals (id),
    letter TEXT NOT NULL,
    handed_in_at TIMESTAMP,
    version BIGINT NOT NULL
);
CREATE UNIQUE INDEX uq_sheets__member_id__proposal_id ON sheets (member_id, proposal_id);
CREATE INDEX ix_sheets__challenge_id ON sheets (challenge_id);
CREATE TABLE scores (
    sheet_id TEXT NOT NULL REFERENCES sheets (id),
    criterion_id TEXT NOT NULL REFERENCES criteria (id),
    score BIGINT,
    reason TEXT NOT NULL,
    saved_at TIMESTAMP NOT NULL,
    PRIMARY KEY (sheet_id, criterion_id)
);
CREATE TABLE agreed_scores (
    proposal_id TEXT NOT NULL REFERENCES proposals (id),
    criterion_id TEXT NOT NULL REFERENCES criteria (id),
    score BIGINT,
    note TEXT NOT NULL,
    agreed_by TEXT NOT NULL REFERENCES accounts (id),
    agreed_at TIMESTAMP NOT NULL,
    PRIMARY KEY (proposal_id, criterion_id)
);
