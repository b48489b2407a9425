DROP TABLE disputes;
DROP TABLE invoices;
