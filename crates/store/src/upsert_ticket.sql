INSERT INTO tickets (id, desk, remote_id, customer, market, subject, status, remote_status, queue, channel, owner,
  created_ms, created_offset, updated_ms, updated_offset, due_ms, due_offset, fields, owner_id, priority, tags)
VALUES (?1, ?2, ?3, ?4, ?21, ?5, ?6, ?7, ?8, ?9, ?10,
  ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20)
ON CONFLICT (desk, remote_id) DO UPDATE SET customer = excluded.customer, market = excluded.market,
  subject = excluded.subject, status = excluded.status, remote_status = excluded.remote_status,
  queue = excluded.queue, channel = excluded.channel, owner = excluded.owner,
  created_ms = excluded.created_ms, created_offset = excluded.created_offset,
  updated_ms = excluded.updated_ms, updated_offset = excluded.updated_offset,
  due_ms = excluded.due_ms, due_offset = excluded.due_offset, fields = excluded.fields,
  owner_id = excluded.owner_id, priority = excluded.priority, tags = excluded.tags, gone = 0, merged_into = NULL
WHERE (customer, market, subject, status, remote_status, queue, channel, owner, created_ms, created_offset,
    updated_ms, updated_offset, due_ms, due_offset, fields, owner_id, priority, tags, gone)
  IS NOT (excluded.customer, excluded.market, excluded.subject, excluded.status, excluded.remote_status,
    excluded.queue, excluded.channel, excluded.owner, excluded.created_ms, excluded.created_offset,
    excluded.updated_ms, excluded.updated_offset, excluded.due_ms, excluded.due_offset, excluded.fields, excluded.owner_id,
    excluded.priority, excluded.tags, 0)
