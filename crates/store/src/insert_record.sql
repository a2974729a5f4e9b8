INSERT INTO records (id, customer, at_ms, at_offset, kind, source, remote_id, order_number, content, import)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
ON CONFLICT (source, kind, remote_id) DO NOTHING
