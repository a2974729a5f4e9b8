# Agents, a customer, two projects, custom fields and a few issues; prints the users' keys.
Setting.rest_api_enabled = "1"
Setting.default_language = "en"

roles = %w[Manager Reporter].to_h { |name| [name, Role.givable.find_by_name(name)] }
projects = { "support" => "Support", "billing" => "Számlázás" }.map do |identifier, name|
  project = Project.new(name: name, identifier: identifier, is_public: false)
  project.tracker_ids = Tracker.all.map(&:id)
  project.enabled_module_names = %w[issue_tracking]
  project.save!
  project
end

users = [
  ["sync", "Parlance", "Sync", "Manager"],
  ["anna", "Anna", "Kovács", "Manager"],
  ["lakshmi", "లక్ష్మి", "రావు", "Reporter"],
  ["norights", "Nobody", "Yet", nil],
].to_h do |login, first, last, role|
  user = User.new(firstname: first, lastname: last, mail: "#{login}@desk.example", language: "en", mail_notification: "none")
  user.login = login
  user.password = user.password_confirmation = SecureRandom.hex(12)
  user.save!
  projects.each { |project| Member.create!(project: project, principal: user, roles: [roles[role]]) } if role
  puts "#{login}_token=#{user.api_key}"
  [login, user]
end

fields = { "Order" => nil, "Requester e-mail" => nil, "Severity" => %w[Low High] }
fields = fields.to_h do |name, values|
  field = IssueCustomField.new(name: name, field_format: values ? "list" : "string", is_for_all: true)
  field.possible_values = values if values
  field.tracker_ids = Tracker.all.map(&:id)
  field.save!
  [name, field]
end

issues = [
  ["lakshmi", "రీఫండ్ ఎప్పుడు వస్తుంది?", "నమస్కారం,\n\nరీఫండ్ ఎప్పుడు వస్తుంది?", nil],
  ["anna", "Ersatzteil für die Kaffeemühle", "Guten Tag,\n\nhaben Sie das Mahlwerk noch?", "brandt@customer.example"],
  ["lakshmi", "注文した急須がまだ届きません", "お世話になっております。", nil],
]
issues.each_with_index do |(author, subject, description, email), place|
  issue = Issue.new(
    project: projects[place % 2], tracker: Tracker.find_by_name("Support"), author: users[author],
    subject: subject, description: description, priority: IssuePriority.default
  )
  issue.custom_field_values = { fields["Requester e-mail"].id.to_s => email } if email
  issue.save!
end
