CREATE TABLE decisions (
    challenge_id TEXT NOT NULL PRIMARY KEY REFERENCES challenges (id),
    kind TEXT NOT NULL,
    proposal_id TEXT,
    reasons TEXT NOT NULL,
    amount_cents BIGINT,
    proposed_by TEXT NOT NULL REFERENCES accounts (id),
    proposed_at TIMESTAMP NOT NULL,
    approved_by TEXT,
    approved_at TIMESTAMP,
    letters_sent_at TIMESTAMP,
    version BIGINT NOT NULL
);
CREATE TABLE feedback (
    proposal_id TEXT NOT NULL PRIMARY KEY REFERENCES proposals (id),
    challenge_id TEXT NOT NULL REFERENCES challenges (id),
    strengths TEXT NOT NULL,
    improvement TEXT NOT NULL,
    advantages TEXT NOT NULL,
    version BIGINT NOT NULL,
    updated_at TIMESTAMP NOT NULL,
    sent_at TIMESTAMP
);
CREATE INDEX ix_feedback__challenge_id ON feedback (challenge_id);
CREATE TABLE feedback_reasons (
    proposal_id TEXT NOT NULL REFERENCES proposals (id),
    criterion_id TEXT NOT NULL REFERENCES criteria (id),
    reason TEXT NOT NULL,
    PRIMARY KEY (proposal_id, criterion_id)
);
