INSERT INTO messages (id, customer, sent_ms, sent_offset, ticket, desk, remote_id, operation, visibility, direction,
  author, body_kind, body, packed)
VALUES (?1, (SELECT customer FROM tickets WHERE id = ?4), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
ON CONFLICT (desk, remote_id) DO UPDATE SET customer = excluded.customer, sent_ms = excluded.sent_ms,
  sent_offset = excluded.sent_offset, ticket = excluded.ticket, operation = coalesce(operation, excluded.operation),
  visibility = excluded.visibility, direction = excluded.direction, author = excluded.author,
  body_kind = excluded.body_kind, body = excluded.body, packed = excluded.packed
WHERE (customer, sent_ms, sent_offset, ticket, operation, visibility, direction, author, body_kind, body, packed)
  IS NOT (excluded.customer, excluded.sent_ms, excluded.sent_offset, excluded.ticket,
    coalesce(operation, excluded.operation), excluded.visibility, excluded.direction, excluded.author,
    excluded.body_kind, excluded.body, excluded.packed)
