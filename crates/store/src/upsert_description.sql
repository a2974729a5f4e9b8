INSERT INTO descriptions (customer, desk, source, remote_id, name, email, phone, language, country, subdivision, city,
  time_zone, form_of_address, address, name_key, city_key, address_key, said_ms, import)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)
ON CONFLICT DO UPDATE SET remote_id = excluded.remote_id, name = excluded.name, email = excluded.email,
  phone = excluded.phone, language = excluded.language, country = excluded.country,
  subdivision = excluded.subdivision, city = excluded.city, time_zone = excluded.time_zone,
  form_of_address = excluded.form_of_address, address = excluded.address, name_key = excluded.name_key,
  city_key = excluded.city_key, address_key = excluded.address_key, said_ms = excluded.said_ms
WHERE (remote_id, name, email, phone, language, country, subdivision, city, time_zone, form_of_address, address)
  IS NOT (excluded.remote_id, excluded.name, excluded.email, excluded.phone, excluded.language,
    excluded.country, excluded.subdivision, excluded.city, excluded.time_zone, excluded.form_of_address,
    excluded.address)
