UPDATE records SET customer = ?1, at_ms = ?2, at_offset = ?3, order_number = ?7, content = ?8
WHERE source = ?5 AND kind = ?4 AND remote_id = ?6
  AND (customer, at_ms, at_offset, order_number, content) IS NOT (?1, ?2, ?3, ?7, ?8)
