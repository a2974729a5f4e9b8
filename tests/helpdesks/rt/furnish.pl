#!/usr/bin/perl
# Does as RT itself what its REST interface cannot: agents' tokens, and tickets that customers themselves write.
#   furnish.pl tokens                 prints NAME_token=… for each agent and for root
#   furnish.pl tickets FILE [N]       writes N of the file's tickets, over and over (default: each once); prints their ids
use strict;
use warnings;
use utf8;
use lib qw(/usr/share/request-tracker5/lib /usr/local/share/request-tracker5/lib);
use Encode ();
use JSON ();
use MIME::Entity;
use RT;

RT::LoadConfig();
RT::Init();
require RT::AuthToken;

my ($what, @rest) = @ARGV;
my %can = (tokens => \&tokens, tickets => \&tickets);
($can{ $what // '' } or die "furnish.pl: tokens or tickets?\n")->(@rest);

sub tokens {
    for my $name (qw(sync anna emi norights root)) {
        my $agent = user($name);
        my ($id, $why, $token) = RT::AuthToken->new(RT->SystemUser)->Create(Owner => $agent->Id, Description => 'Parlance');
        die "$name: $why\n" unless $id;
        print "${name}_token=$token\n";
    }
}

sub user {
    my $user = RT::User->new(RT->SystemUser);
    $user->Load(shift);
    return $user->Id ? $user : die "no such user\n";
}

sub tickets {
    my ($file, $wanted) = @_;
    open my $in, '<:raw', $file or die "$file: $!\n";
    my @written = @{ JSON::decode_json(do { local $/; <$in> }) };
    $wanted //= @written;
    for my $n (0 .. $wanted - 1) {
        my $ticket = write_in($written[ $n % @written ], $n >= @written ? ' (' . ($n + 1) . ')' : '');
        print "$ticket\n";
    }
}

sub write_in {
    my ($written, $more) = @_;
    my $customer = customer($written->{from});
    my $ticket   = RT::Ticket->new(RT::CurrentUser->new($customer->Id));
    my %fields   = %{ $written->{fields} // {} };
    my ($id, undef, $why) = $ticket->Create(
        Queue     => $written->{queue},
        Subject   => $written->{subject} . $more,
        Requestor => $customer->EmailAddress,
        MIMEObj   => mail($written, $written->{text}),
    );
    die "$why\n" unless $id;
    my $same = RT::Ticket->new(RT->SystemUser);
    $same->Load($id);
    $same->AddCustomFieldValue(Field => $_, Value => $fields{$_}) for sort keys %fields;
    for my $message (@{ $written->{then} // [] }) {
        my $by   = $message->{by} ? user($message->{by}) : $customer;
        my $seen = RT::Ticket->new(RT::CurrentUser->new($by->Id));
        $seen->Load($id);
        my $write = $message->{note} ? 'Comment' : 'Correspond';
        my ($done, $refused) = $seen->$write(MIMEObj => mail($message, $message->{text}));
        die "$refused\n" unless $done;
    }
    return $id;
}

sub customer {
    my $from = shift;
    my $user = RT::User->new(RT->SystemUser);
    $user->LoadByEmail($from->{EmailAddress});
    return $user if $user->Id;
    my ($id, $why) = $user->Create(%$from, Name => $from->{EmailAddress}, Privileged => 0);
    die "$why\n" unless $id;
    return $user;
}

sub mail {
    my ($written, $text) = @_;
    my $mail = MIME::Entity->build(
        Type => 'text/plain', Charset => 'UTF-8', Encoding => 'base64', Data => Encode::encode('UTF-8', $text),
    );
    if ($written->{html}) {
        $mail->make_multipart('alternative');
        $mail->attach(Type => 'text/html', Charset => 'UTF-8', Encoding => 'base64', Data => Encode::encode('UTF-8', $written->{html}));
    }
    for my $file (@{ $written->{files} // [] }) {
        $mail->make_multipart('mixed', Force => 1) unless $mail->mime_type eq 'multipart/mixed';
        $mail->attach(
            Type => $file->{type}, Encoding => 'base64', Data => Encode::encode('UTF-8', $file->{data}),
            Filename => Encode::encode('UTF-8', $file->{name}), Disposition => 'attachment',
        );
    }
    return $mail;
}
