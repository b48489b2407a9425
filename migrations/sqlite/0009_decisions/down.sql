DROP TABLE feedback_reasons;
DROP TABLE feedback;
DROP TABLE decisions;
