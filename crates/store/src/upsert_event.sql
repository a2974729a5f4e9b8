INSERT INTO events (id, customer, at_ms, at_offset, ticket, desk, remote_id, kind, changed_from, changed_to, changed_by)
VALUES (?1, (SELECT customer FROM tickets WHERE id = ?4), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
ON CONFLICT (desk, remote_id) DO UPDATE SET customer = excluded.customer, at_ms = excluded.at_ms,
  at_offset = excluded.at_offset, ticket = excluded.ticket, kind = excluded.kind, changed_from = excluded.changed_from,
  changed_to = excluded.changed_to, changed_by = excluded.changed_by
WHERE (customer, at_ms, at_offset, ticket, kind, changed_from, changed_to, changed_by)
  IS NOT (excluded.customer, excluded.at_ms, excluded.at_offset, excluded.ticket, excluded.kind,
    excluded.changed_from, excluded.changed_to, excluded.changed_by)
