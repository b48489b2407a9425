CREATE TABLE decisions (
    challenge_id TEXT NOT NULL PRIMARY KEY REFERENCES challenges (id),
    kind TEXT NOT NULL CHECK (kind IN ('award', 'no_award')),
    proposal_id TEXT REFERENCES proposals (id),
    reasons TEXT NOT NULL,
    amount_cents BIGINT CHECK (amount_cents > 0),
    proposed_by TEXT NOT NULL REFERENCES accounts (id),
    proposed_at TIMESTAMP NOT NULL,
    returned_by TEXT REFERENCES accounts (id),
    returned_at TIMESTAMP,
    returned_reason TEXT NOT NULL,
    approved_by TEXT REFERENCES accounts (id),
    approved_at TIMESTAMP,
    tie_reason TEXT NOT NULL,
    letters_sent_at TIMESTAMP,
    version BIGINT NOT NULL,
    CHECK ((kind = 'award') = (proposal_id IS NOT NULL)),
    CHECK ((kind = 'award') = (amount_cents IS NOT NULL)),
    CHECK (approved_by IS NULL OR approved_by <> proposed_by)
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
