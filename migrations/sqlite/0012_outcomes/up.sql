CREATE TABLE outcomes (
    challenge_id TEXT NOT NULL PRIMARY KEY REFERENCES challenges (id),
    result TEXT NOT NULL,
    tried TEXT NOT NULL,
    measured TEXT NOT NULL,
    learned TEXT NOT NULL,
    advice TEXT NOT NULL,
    next_step TEXT NOT NULL,
    spent_cents BIGINT NOT NULL,
    updated_at TIMESTAMP NOT NULL,
    published_at TIMESTAMP,
    published_by TEXT,
    version BIGINT NOT NULL
);
CREATE TABLE measures (
    challenge_id TEXT NOT NULL REFERENCES challenges (id),
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    PRIMARY KEY (challenge_id, position)
);
