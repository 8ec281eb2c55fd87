#!/bin/bash
#
# three-guests.sh - give queues of the crypto adapters 5 and 6 to three KVM guests
#
# Frees the queues that the guests need, makes and checks three mediated
# devices, starts the guests, compares what they see with what was planned,
# and leaves the machine as it was.
#
# usage: three-guests.sh [-k] [-v] [-l LOG]
#   -k   keep guests and devices when all went well
#   -v   say what is done
#   -l   log to a file

set -euo pipefail
shopt -s nullglob

export PATH=$PATH:/usr/sbin:/sbin
readonly PROGRAM=${0##*/}
readonly AP=/sys/bus/ap
readonly MATRIX=/sys/devices/vfio_ap/matrix
readonly TYPE=$MATRIX/mdev_supported_types/vfio_ap-passthrough
readonly ALL_ONES=0x$(printf 'f%.0s' {1..64})

declare -A UUID=(
    [Guest1]=62177883-f1bb-47f0-914d-32a22e3a8801
    [Guest2]=62177883-f1bb-47f0-914d-32a22e3a8802
    [Guest3]=62177883-f1bb-47f0-914d-32a22e3a8803
)
declare -A ADAPTERS=([Guest1]='5 6' [Guest2]='5' [Guest3]='6')
declare -A DOMAINS=([Guest1]='0x04 0xab' [Guest2]='0x47 0xff' [Guest3]='0x47 0xff')
readonly GUESTS=(Guest1 Guest2 Guest3)

keep=no
verbose=no
log=/dev/null
scratch=''
started=()
made=()
declare -i problems=0

usage() {
    sed -n 's/^# usage: //p' "$0" >&2 || true
    echo "usage: $PROGRAM [-k] [-v] [-l LOG]" >&2
    exit 2
}

say() {
    local line
    line=$(printf '%s: %s' "$PROGRAM" "$*")
    if [[ $verbose == yes ]]; then
        echo "$line"
    fi
    echo "$line" >>"$log"
}

die() {
    echo "$PROGRAM: $*" >&2
    exit 1
}

problem() {
    problems+=1
    echo "$PROGRAM: problem $problems: $*" >&2
}

# Leaves nothing behind, whatever happened.
clean_up() {
    local status=$?
    trap - EXIT ERR
    set +e
    if [[ $status -eq 0 && $keep == yes ]]; then
        say "kept ${#started[@]} guests"
        return 0
    fi
    local i guest
    for ((i = ${#started[@]} - 1; i >= 0; i--)); do
        guest=${started[i]}
        ssh "$guest" poweroff >/dev/null 2>&1
        say "stopped $guest"
    done
    for guest in "${made[@]}"; do
        echo 1 >"$MATRIX/${UUID[$guest]}/remove" && say "removed the device of $guest"
    done
    echo "$ALL_ONES" >$AP/apmask
    echo "$ALL_ONES" >$AP/aqmask
    [[ -z $scratch ]] || rm -rf "$scratch"
    exit $status
}

failed() {
    echo "$PROGRAM: line $2: status $1" >&2
}

while getopts ':kvl:' option; do
    case $option in
        k) keep=yes ;;
        v) verbose=yes ;;
        l) log=$OPTARG ;;
        :) die "-$OPTARG needs a file" ;;
        *) usage ;;
    esac
done
shift $((OPTIND - 1))
(($# == 0)) || usage

[[ $(id -u) -eq 0 ]] || die 'only root can do this'
[[ -d $AP ]] || die 'this machine has no AP bus'
trap clean_up EXIT
trap 'failed $? $LINENO' ERR
scratch=$(mktemp -d)

# All adapters or domains of all guests, each once, in order.
union() {
    local -n lists=$1
    local guest
    for guest in "${GUESTS[@]}"; do
        printf '%d\n' ${lists[$guest]}
    done | sort -n | uniq
}

# "5 6" becomes "-5,-6".
minus() {
    local number text=''
    while read -r number; do
        text+=${text:+,}-$number
    done
    echo "$text"
}

free_queues() {
    local adapters domains
    adapters=$(union ADAPTERS | minus)
    domains=$(union DOMAINS | minus)
    say "freeing adapters $adapters and domains $domains"
    echo "$adapters" >$AP/apmask
    echo "$domains" >$AP/aqmask
    [[ $(<$AP/apmask) != "$ALL_ONES" ]] || die 'the adapters are still in use'
}

make_device() {
    local guest=$1 uuid=${UUID[$1]} number
    echo "$uuid" >$TYPE/create
    made+=("$guest")
    for number in ${ADAPTERS[$guest]}; do
        echo "$number" >"$MATRIX/$uuid/assign_adapter"
    done
    for number in ${DOMAINS[$guest]}; do
        echo "$number" >"$MATRIX/$uuid/assign_domain"
        echo "$number" >"$MATRIX/$uuid/assign_control_domain"
    done
    say "made $uuid for $guest"
}

# What the device's matrix must list, one queue on a line.
planned() {
    local adapter domain
    for adapter in ${ADAPTERS[$1]}; do
        for domain in ${DOMAINS[$1]}; do
            printf '%02x.%04x\n' "$adapter" "$domain"
        done
    done
}

check_device() {
    local guest=$1 file=$MATRIX/${UUID[$1]}/matrix
    planned "$guest" >"$scratch/$guest.planned"
    if ! cmp -s "$scratch/$guest.planned" "$file"; then
        problem "$guest: the matrix is not as planned"
        diff "$scratch/$guest.planned" "$file" >&2 || true
    fi
    local -i controls
    controls=$(grep -c . "$MATRIX/${UUID[$guest]}/control_domains")
    ((controls == 2)) || problem "$guest has $controls control domains"
}

refuses_what_is_taken() {
    local uuid=${UUID[Guest3]}
    if echo 5 >"$MATRIX/$uuid/assign_adapter" 2>"$scratch/errors"; then
        problem 'adapter 5 was given away twice'
    elif ! grep -q 'in use\|requested address' "$scratch/errors"; then
        problem "unexpected: $(cat "$scratch/errors")"
    fi
}

start_guest() {
    local guest=$1
    qemu-system-s390x -name "$guest" -nographic -m 1024 \
        -cpu host,ap=on,apqci=on,apft=on \
        -device "vfio-ap,sysfsdev=$MATRIX/${UUID[$guest]}" >"$scratch/$guest.log" 2>&1 &
    wait $! || die "$guest did not start: $(<"$scratch/$guest.log")"
    started+=("$guest")
    say "started $guest"
}

# The guest's own table, as CARD.DOMAIN TYPE.
verify_guest() {
    local guest=$1 seen cards
    ssh "$guest" lszcrypt >"$scratch/$guest.table"
    seen=$(awk '$1 ~ /^[0-9a-f][0-9a-f]\.[0-9a-f]+$/ { print $1 }' "$scratch/$guest.table")
    cards=$(grep -cE '^[0-9a-f]{2}[[:space:]]' "$scratch/$guest.table")
    if [[ $seen != "$(<"$scratch/$guest.planned")" ]]; then
        problem "$guest sees ${seen//$'\n'/ }"
    fi
    printf '%-8s %d card%s %d queues:' "$guest" "$cards" "$( ((cards == 1)) || echo s)" \
        "$(wc -l <"$scratch/$guest.planned")"
    printf ' %s' $seen
    echo
}

free_queues
modprobe vfio_ap
for guest in "${GUESTS[@]}"; do
    make_device "$guest"
    check_device "$guest"
done
refuses_what_is_taken
for guest in "${GUESTS[@]}"; do
    start_guest "$guest"
done
for guest in "${GUESTS[@]}"; do
    verify_guest "$guest"
done
bound=($AP/drivers/vfio_ap/??.????)
echo "queues for guests: ${#bound[@]}"
((problems == 0)) || die "$problems problems"
echo 'all as planned'
