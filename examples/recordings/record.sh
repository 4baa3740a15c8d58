#!/bin/bash
# Records responses.txt: real SIP status lines from Kamailio and SIPp.
# Needs root (to capture); see README.md. Takes about 10 seconds.
set -euo pipefail
cd "$(dirname "$0")"

((EUID == 0)) || { echo "record.sh must run as root" >&2; exit 1; }

# Run in a network of our own: nothing leaves the machine, and no port can be
# taken by somebody else. Stop after 75 s, whatever happens.
if [[ ${1:-} != inside ]]; then
	exec timeout -k 10 75 unshare --net "./$(basename "$0")" inside
fi
ip link set lo up

tmp=$(mktemp -d)
pids=()
stop() {
	kill "${pids[@]}" 2>/dev/null || true
	wait
	rm -rf "$tmp"
}
trap stop EXIT
trap 'exit 1' INT TERM

start() { # NAME COMMAND...
	"${@:2}" >"$tmp/$1.log" 2>&1 &
	pids+=($!)
}
wait_for() { # COMMAND...
	for _ in {1..50}; do
		if "$@" >/dev/null 2>&1; then return; fi
		sleep 0.1
	done
	echo "never became true: $*" >&2
	return 1
}
listening() { ss -lun | grep -q "127.0.0.1:$1 "; }

# Ports: 5060 Kamailio, 5070 the caller, 5080 bob's phone. 5089 stays closed.
# Capture only what Kamailio sends to the caller: each response once.
start tcpdump tcpdump -Z root -U --immediate-mode -i lo -w "$tmp/lo.pcap" \
	'udp and src port 5060 and dst port 5070'
sed "s|CTL_SOCKET|$tmp/ctl|" kamailio.cfg >"$tmp/kamailio.cfg"
start kamailio kamailio -DD -E -f "$tmp/kamailio.cfg" -Y "$tmp" -w "$tmp"
wait_for grep -q 'listening on lo' "$tmp/tcpdump.log"
wait_for listening 5060
wait_for test -S "$tmp/ctl"

# Replace @NAME@ by VALUE in a scenario and print it.
fill() { # SCENARIO [NAME VALUE]...
	local xml
	xml=$(<"$1")
	shift
	while (($#)); do
		xml=${xml//"@$1@"/"$2"}
		shift 2
	done
	echo "$xml"
}
run_sipp() { # SCENARIO PORT [REMOTE]; [nothing] is the empty phrase
	sipp ${3:+"$3"} -sf "$1" -i 127.0.0.1 -p "$2" -m 1 -nostdin \
		-key nothing '' -timeout 5 -timeout_error
}

# Send one request and insist on the status code that comes back. Variables
# set before the call (from=... send ...) change single header fields.
send() { # CODE METHOD REQUEST-URI [SCENARIO]
	fill "${4:-request.xml}" CODE "$1" METHOD "$2" RURI "$3" \
		FROM "${from:-sip:visitor@example.net}" TO "${to:-$3}" \
		TOTAG "${totag:-}" HOPS "${hops:-70}" \
		EXTRA "${extra:-User-Agent: SIPp}" LENGTH "${length:-0}" >"$tmp/caller.xml"
	if ! run_sipp "$tmp/caller.xml" 5070 127.0.0.1:5060 >"$tmp/caller.log" 2>&1; then
		cat "$tmp/caller.log" >&2
		echo "expected $1 for $2 $3" >&2
		return 1
	fi
}

here=pbx.example.com
bob=sip:bob@$here

# 1. Kamailio answers by itself.
register() { # CODE CONTACT EXPIRES
	from=$bob to=$bob extra="Contact: <$2>;expires=$3" send "$1" REGISTER "sip:$here"
}
register 200 sip:bob@127.0.0.1:5080 3600 # each comes after a 401
register 423 sip:bob@127.0.0.1:5080 5
register 503 sip:bob@127.0.0.1:5081 3600 # a second phone; one is allowed
from=$bob send 407 INVITE sip:friend@example.net invite.xml
send 403 MESSAGE sip:friend@example.org
send 404 INVITE "sip:nobody@$here" invite.xml
totag=';tag=unknown' send 404 INFO "$bob"
extra='Event: message-summary' send 404 SUBSCRIBE "$bob"
send 484 MESSAGE "sip:$here"
hops=0 send 483 OPTIONS "$bob"
send 200 OPTIONS "sip:$here"
extra='Expires: soon' send 400 MESSAGE "$bob"
length=99 send 400 MESSAGE "$bob"
send 400 MESSAGE "sip:bob@$here:port"
extra='Proxy-Require: teleport' send 420 MESSAGE "$bob"

# 2. Kamailio cannot deliver. These users are put in by hand.
add_user() { # NAME CONTACT [METHODS]
	kamcmd -s "unix:$tmp/ctl" ul.add location "$1" "$2" 3600 1.0 . 0 0 "${3:-65535}" \
		>"$tmp/kamcmd.log"
}
add_user callsonly sip:callsonly@127.0.0.1:5080 1 # 1 is INVITE
add_user refused 'sip:refused@127.0.0.1:5089;transport=tcp'
add_user unresolved sip:unresolved@host.invalid
add_user broken 'sip:broken@[host'
add_user silent sip:silent@127.0.0.1:5089
send 405 MESSAGE "sip:callsonly@$here"
send 477 MESSAGE "sip:refused@$here"
send 478 MESSAGE "sip:unresolved@$here"
send 479 MESSAGE "sip:broken@$here"
send 408 MESSAGE "sip:silent@$here"
send 487 INVITE "sip:silent@$here" cancel.xml

# 3. Bob's phone (SIPp) answers and Kamailio passes the answer on.
start_phone() { # as fill
	fill "$@" >"$tmp/phone.xml"
	start phone run_sipp "$tmp/phone.xml" 5080
	wait_for listening 5080
}
end_phone() { # fails if the phone saw anything unexpected
	wait "${pids[-1]}"
	unset 'pids[-1]'
}
answer_invite() { # EARLY1 EARLY2 FINAL
	start_phone answer-invite.xml EARLY1 "$1" EARLY2 "$2" FINAL "$3"
	send "${3%% *}" INVITE "$bob" invite.xml
	end_phone
}
answer() { # METHOD FINAL [CODE], if Kamailio changes the code
	start_phone answer-request.xml METHOD "$1" FINAL "$2"
	send "${3:-${2%% *}}" "$1" "${ruri:-$bob}"
	end_phone
}
start_phone answer-call.xml
send 200 INVITE "$bob" call.xml
end_phone

answer_invite '182 Queued' '180 Ringing' '486 Busy Here'
answer_invite '181 Call Is Being Forwarded' '180 [nothing]' '603 Decline'
answer_invite '183 Session Progress' '199 Early Dialog Terminated' '497 Trunk Group Full'
answer SUBSCRIBE '202 Accepted'
answer MESSAGE '299 Stored For Later'
answer OPTIONS '300 Multiple Choices'
answer MESSAGE '302 Moved Temporarily'
answer MESSAGE '480 Temporarily not available'
ruri=sip:bob@127.0.0.1:5080 totag=';tag=gone' extra='Route: <sip:127.0.0.1;lr>' \
	answer INFO '481 Call/Transaction Does Not Exist' # in a call long over
answer MESSAGE '486 Occupé'
answer OPTIONS '488 Not Acceptable Here'
answer MESSAGE '499 Client Gone'
answer MESSAGE '500 [nothing]'
answer MESSAGE '503 Service Unavailable' 500
answer MESSAGE '599 Gateway Overload'
answer MESSAGE '600 Busy Everywhere'
answer MESSAGE '607 Unwanted'
answer MESSAGE '699 Do Not Disturb'

# Take the status line out of each packet. The payload is handled as bytes, so
# a trailing space or an accent stays as it was sent; only CR LF becomes LF.
sleep 0.5
tshark -r "$tmp/lo.pcap" -T fields -e udp.payload 2>"$tmp/tshark.log" |
	while read -r hex; do
		xxd -r -p <<<"$hex" | head -n 1 | tr -d '\r'
	done >"$tmp/responses.txt"
cp "$tmp/responses.txt" responses.txt
echo "$(wc -l <responses.txt) responses recorded"
# PCAP=/some/file.pcap keeps the capture.
if [[ -n ${PCAP:-} ]]; then cp "$tmp/lo.pcap" "$PCAP"; fi
