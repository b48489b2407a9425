CREATE TABLE accounts (
    id TEXT NOT NULL PRIMARY KEY,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    name TEXT NOT NULL,
    lang TEXT NOT NULL CHECK (lang IN ('en', 'fr', 'nl', 'de')),
    password_hash TEXT,
    created_at TIMESTAMP NOT NULL,
    confirmed_at TIMESTAMP,
    disabled_at TIMESTAMP,
    totp_sealed BYTEA,
    totp_confirmed_at TIMESTAMP,
    totp_last_step BIGINT,
    codes_sealed BYTEA,
    version BIGINT NOT NULL
);
CREATE UNIQUE INDEX uq_accounts__email_key ON accounts (email_key);
CREATE TABLE recovery_codes (
    code_digest TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    used_at TIMESTAMP
);
CREATE INDEX ix_recovery_codes__account_id ON recovery_codes (account_id);
CREATE TABLE registrations (
    digest TEXT NOT NULL PRIMARY KEY,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    name TEXT NOT NULL,
    lang TEXT NOT NULL CHECK (lang IN ('en', 'fr', 'nl', 'de')),
    password_hash TEXT NOT NULL,
    created_at TIMESTAMP NOT NULL,
    expires_at TIMESTAMP NOT NULL,
    used_at TIMESTAMP
);
CREATE INDEX ix_registrations__email_key ON registrations (email_key);
CREATE TABLE one_time_tokens (
    digest TEXT NOT NULL PRIMARY KEY,
    purpose TEXT NOT NULL CHECK (purpose IN ('recover', 'welcome')),
    account_id TEXT NOT NULL REFERENCES accounts (id),
    created_at TIMESTAMP NOT NULL,
    expires_at TIMESTAMP NOT NULL,
    used_at TIMESTAMP
);
CREATE INDEX ix_one_time_tokens__account_id ON one_time_tokens (account_id);
CREATE TABLE sign_in_failures (
    id TEXT NOT NULL PRIMARY KEY,
    account_key TEXT NOT NULL,
    address TEXT NOT NULL,
    at TIMESTAMP NOT NULL
);
CREATE INDEX ix_sign_in_failures__account_key__at ON sign_in_failures (account_key, at);
CREATE INDEX ix_sign_in_failures__address__at ON sign_in_failures (address, at);
