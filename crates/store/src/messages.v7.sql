-- Messages of one ticket and time stand in the order of coming, so that their index need not have their ids.
DROP INDEX messages_by_ticket;
CREATE INDEX messages_by_ticket ON messages (ticket, sent_ms);
