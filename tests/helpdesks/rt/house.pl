# What stands in the desk before anyone writes: queues, agents, their rights and custom fields.
# Read by rt-setup-database.
use utf8;

our @Queues = map { { Name => $_, CorrespondAddress => lc($_) . '@desk.example' } } qw(Support Billing Returns Internal);

# Agents differ in the language that RT speaks to them, and in what they may see. They sign in by token only.
our @Users = map {
    my ($name, $real, $lang) = @$_;
    { Name => $name, RealName => $real, EmailAddress => "$name\@desk.example", Privileged => 1, ($lang ? (Lang => $lang) : ()) }
} (
    [ 'sync',     'Parlance' ],
    [ 'anna',     'Kovács Anna', 'hu' ],
    [ 'emi',      '小林 恵美',   'ja' ],
    [ 'norights', 'Nobody Yet' ],
);

our @Groups = ({ Name => 'Agents' });
our @Members = map { { Group => 'Agents', GroupDomain => 'UserDefined', Class => 'RT::User', Name => $_ } } qw(sync anna emi);

our @CustomFields = map {
    { Name => $_, Type => 'FreeformSingle', LookupType => 'RT::Queue-RT::Ticket', Queue => 0 }
} qw(Order Language FormOfAddress);
push @CustomFields, { Name => 'ClientRef', Type => 'FreeformSingle', LookupType => 'RT::Queue-RT::Ticket-RT::Transaction', Queue => 0 }
    if ($ENV{PARLANCE_RT_CLIENT_REF} // 'yes') eq 'yes';

our @ACL = (
    # Agents have their queues; in one of them they do not see the notes, and the internal one is not theirs at all.
    (   map {
            my $queue = $_;
            map { { GroupDomain => 'UserDefined', GroupId => 'Agents', Queue => $queue, Right => $_ } }
                qw(SeeQueue ShowTicket ShowOutgoingEmail CreateTicket ReplyToTicket CommentOnTicket
                   ModifyTicket OwnTicket TakeTicket StealTicket DeleteTicket Watch),
                ($queue eq 'Returns' ? () : 'ShowTicketComments')
        } qw(Support Billing Returns)
    ),
    map({ { GroupDomain => 'UserDefined', GroupId => 'Agents', Right => $_ } }
        qw(SeeCustomField ModifyCustomField SetInitialCustomField ManageAuthTokens)),
    # Anyone may write in.
    map({ { GroupDomain => 'SystemInternal', GroupType => 'Everyone', Right => $_ } } qw(CreateTicket ReplyToTicket)),
);
1;
