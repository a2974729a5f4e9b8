-- As before, but two words in a row have a token, and of a word's beginning the first three letters alone. The index is made
-- anew, as when it was new.
INSERT INTO search_index (search_index) VALUES ('delete-all');
INSERT INTO search_names (search_names) VALUES ('delete-all');
DELETE FROM search_rows;
DELETE FROM search_marked;
DELETE FROM search_dirty;
DELETE FROM search_backlog;
UPDATE search_spill SET places = 0;
INSERT INTO search_backlog SELECT 0, x'ff', count(*) FROM messages HAVING count(*) > 0;
INSERT INTO search_backlog SELECT 1, x'ff', count(*) FROM tickets HAVING count(*) > 0;
INSERT INTO search_backlog SELECT 3, x'ff', count(*) FROM customers HAVING count(*) > 0;
INSERT INTO search_dirty (kind, id, customer, at_ms) SELECT 2, id, customer, at_ms FROM records;
