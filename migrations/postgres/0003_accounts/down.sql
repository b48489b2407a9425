DROP TABLE sign_in_failures;
DROP TABLE one_time_tokens;
DROP TABLE registrations;
DROP TABLE recovery_codes;
DROP TABLE accounts;
