DROP TABLE amendments;
DROP TABLE review_comments;
DROP TABLE instalments;
DROP TABLE anchors;
DROP TABLE criteria;
DROP TABLE challenge_parts;
DROP TABLE challenges;
