CREATE TABLE outcomes (
    challenge_id TEXT NOT NULL PRIMARY KEY REFERENCES challenges (id),
    ending TEXT CHECK (ending IN ('scaled', 'adapted', 'stopped')),
    tried TEXT NOT NULL,
    measured TEXT NOT NULL,
    learned TEXT NOT NULL,
    advice TEXT NOT NULL,
    next_step TEXT NOT NULL,
    search_text TEXT NOT NULL,
    updated_at TIMESTAMP NOT NULL,
    published_at TIMESTAMP,
    published_by TEXT REFERENCES accounts (id),
    version BIGINT NOT NULL
);
CREATE INDEX ix_outcomes__published_at ON outcomes (published_at);
CREATE TABLE measures (
    challenge_id TEXT NOT NULL REFERENCES challenges (id),
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    PRIMARY KEY (challenge_id, position)
);
