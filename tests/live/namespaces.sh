#!/usr/bin/env bash
# A laptop and a phone in network namespaces of their own: reached, and kept apart. Linux, root, iproute2 and curl.
# Usage: tests/live/namespaces.sh target/debug/vlot
set -euo pipefail
vlot=$(realpath "$1")
laptop=vlot-laptop-$$ phone=vlot-phone-$$
folder=$(mktemp -d)
export VLOT_DATA_DIR=$folder
end() {
    ip netns del "$laptop" 2>/dev/null || true
    ip netns del "$phone" 2>/dev/null || true
    rm -rf "$folder"
}
trap end EXIT
ip netns add "$laptop"
ip netns add "$phone"
ip link add "l$$" netns "$laptop" type veth peer name "p$$" netns "$phone"
ip -n "$laptop" addr add 10.77.0.1/24 dev "l$$"
ip -n "$phone" addr add 10.77.0.2/24 dev "p$$"
ip -n "$laptop" link set "l$$" up
ip -n "$phone" link set "p$$" up

# Reached: the address is found by itself, the digits open the page.
ip netns exec "$laptop" "$vlot" --lang en doctor --phones >"$folder/out" &
doctor=$!
until grep -q 'Or type' "$folder/out"; do kill -0 $doctor; done
digits=$(sed -n 's/.*and then \([0-9]*\) \([0-9]*\)\..*/\1\2/p' "$folder/out")
ip netns exec "$phone" curl -sSf -L -o "$folder/page" --data "d=$digits" --retry 3 http://10.77.0.1:8020/
wait $doctor
grep -q 'sees this laptop' "$folder/out"
grep -q 'It works\|Gelukt' "$folder/page"
echo "reached: yes"

# Nothing answers at any other address of the laptop.
! ip netns exec "$laptop" curl -s --max-time 1 http://127.0.0.1:8020/ || exit 1

# Kept apart: the phone gets nowhere, and the four causes come within twenty seconds.
ip -n "$phone" link set "p$$" down
began=$SECONDS
if ip netns exec "$laptop" "$vlot" --lang en doctor --phones --address 10.77.0.1 >"$folder/out"; then
    echo "said to be seen, and nobody was there" && exit 1
fi
took=$((SECONDS - began))
[ "$took" -le 21 ] || { echo "took $took seconds" && exit 1; }
[ "$(grep -c '^  [1-4] ' "$folder/out")" = 4 ]
echo "kept apart: four causes after $took seconds"
