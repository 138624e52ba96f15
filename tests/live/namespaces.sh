#!/usr/bin/env bash
# A laptop and a phone in network namespaces of their own, with an access point between them: reached, and each of the four
# causes why nothing reaches the laptop, within twenty seconds and with its next step. Linux, root, iproute2 and curl.
# Usage: tests/live/namespaces.sh target/debug/vlot
set -euo pipefail
vlot=$(realpath "$1")
laptop=vlot-laptop-$$ point=vlot-point-$$ phone=vlot-phone-$$
folder=$(mktemp -d)
export VLOT_DATA_DIR=$folder
end() {
    for one in "$laptop" "$point" "$phone"; do ip netns del "$one" 2>/dev/null || true; done
    rm -rf "$folder"
}
trap end EXIT
for one in "$laptop" "$point" "$phone"; do ip netns add "$one"; done
ip -n "$point" link add wifi type bridge
ip -n "$point" link set wifi up
# join NAMESPACE PORT ADDRESS: a machine on the wifi.
join() {
    ip link add air netns "$1" type veth peer name "$2" netns "$point"
    ip -n "$1" addr add "$3" dev air
    ip -n "$1" link set air up
    ip -n "$point" link set "$2" master wifi up
}
join "$laptop" to-laptop 10.77.0.1/24
join "$phone" to-phone 10.77.0.2/24

# try NAME FLAGS: the laptop waits for a phone and the phone tries; what the laptop says is in $folder/out.
try() {
    began=$SECONDS
    ip netns exec "$laptop" "$vlot" --lang en doctor --phones --address 10.77.0.1 "${@:2}" >"$folder/out" &
    local doctor=$!
    until grep -q 'Or type' "$folder/out"; do kill -0 $doctor; done
    digits=$(sed -n 's/.*and then \([0-9]*\) \([0-9]*\)\..*/\1\2/p' "$folder/out")
    reached=yes
    ip netns exec "$phone" curl -sSf -L -o "$folder/page" --data "d=$digits" --connect-timeout 3 \
        http://10.77.0.1:8020/ 2>/dev/null || reached=no
    seen=yes
    wait $doctor || seen=no
    took=$((SECONDS - began))
    [ "$reached" = "$seen" ] || { echo "$1: the phone says $reached, the laptop $seen" && exit 1; }
}
# kept NAME STEP FLAGS: nothing reached it, and this next step was told in time.
kept() {
    try "$1" "${@:3}"
    [ "$seen" = no ] || { echo "$1: said to be seen, and nobody was there" && exit 1; }
    [ "$took" -le 21 ] || { echo "$1: took $took seconds" && exit 1; }
    [ "$(grep -c '^  [1-4] ' "$folder/out")" = 4 ]
    grep -q "$2" "$folder/out" || { echo "$1: not told: $2" && exit 1; }
    echo "$1: four causes after $took seconds, with “$2”"
}

try reached
[ "$seen" = yes ]
grep -q 'sees this laptop' "$folder/out"
grep -q 'It works\|Gelukt' "$folder/page"
echo "reached: yes"
# Nothing answers at any other address of the laptop.
! ip netns exec "$laptop" curl -s --max-time 1 http://127.0.0.1:8020/ || exit 1

# The laptop lets no answer out to the phone, as one with a firewall.
ip -n "$laptop" route add blackhole 10.77.0.2/32
kept 'held back by the laptop' 'Choose “allow”'
ip -n "$laptop" route del blackhole 10.77.0.2/32

# The phone is on a network of its own, as with mobile data.
ip -n "$phone" addr flush dev air
ip -n "$phone" addr add 10.99.0.2/24 dev air
kept 'on another network' 'same wifi as the laptop'
ip -n "$phone" addr flush dev air
ip -n "$phone" addr add 10.77.0.2/24 dev air

# The wifi keeps its machines apart.
for port in to-laptop to-phone; do ip -n "$point" link set "$port" type bridge_slave isolated on; done
kept 'kept apart by the wifi' 'network where devices see each other'

# A hotspot helps there, once the phone is on it.
kept 'not on the hotspot yet' 'not on the hotspot yet' --hotspot Zaal --hotspot-password geheim
for port in to-laptop to-phone; do ip -n "$point" link set "$port" type bridge_slave isolated off; done
try 'on the hotspot' --hotspot Zaal --hotspot-password geheim
[ "$seen" = yes ] && grep -q 'First: this code puts your phone on the hotspot' "$folder/out"
echo "on the hotspot: reached, after two codes"
