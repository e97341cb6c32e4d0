# What the programs beside it share: messages, public keys, and files that containers mount. It is sourced.
export LC_ALL=C # Ranges in regular expressions are those of ASCII, and messages are in English.

complain() { echo "${0##*/}: $1" >&2; exit 1; }

base64url() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }

# point KEY: the public half, as in a JWK. An uncompressed P-256 point is the last 64 bytes of the DER: x, then y.
point() {
  local der=(openssl pkey -in "$1" -pubout -outform DER)
  "${der[@]}" >/dev/null || return
  printf '"x":"%s","y":"%s"' "$("${der[@]}" | tail -c 64 | head -c 32 | base64url)" "$("${der[@]}" | tail -c 32 | base64url)"
}

# public KEY ID: the JWK with this id.
public() {
  local half
  half=$(point "$1") || return
  printf '{"kty":"EC","crv":"P-256","use":"sig","alg":"ES256","kid":"%s",%s}' "$2" "$half"
}

# lock NAME: wait until no other call has this lock, and have it until `unlock` or the end. The lock is a link to the number
# of its process: both are there at once, and a lock whose process is gone is no one's.
lock() {
  take ".$1.lock"
  locked=.$1.lock
  trap unlock EXIT
}

unlock() { rm -f "$locked"; trap - EXIT; }

take() {
  local holder
  until ln -sn "$$" "$1" 2>/dev/null; do
    [ "$SECONDS" -lt 60 ] || complain "another call holds $PWD/$1, or it cannot be made; remove it if no call runs."
    holder=$(readlink "$1") || holder=''
    if [[ -n $holder && $(kill -0 "$holder" 2>&1) = *'No such process'* ]]; then
      take "$1.$holder" # Else two calls would remove it, and one of them what the other has made.
      [ "$(readlink "$1")" != "$holder" ] || rm "$1"
      rm "$1.$holder"
    else
      sleep 0.1
    fi
  done
}

# put FILE TEXT: replace what the file holds. The file stays the same one, because a container that mounts it would not see
# another; a service that reads half of it keeps what it knows. All of the text is on the disk before the file is changed,
# so that `recover` can finish this.
put() {
  if ! { printf '%s\n' "$2" >".$1.next" && sync ".$1.next"; }; then
    rm -f ".$1.next"
    complain "$PWD/$1 was not changed; make room on its disk."
  fi
  finish "$1"
}

finish() {
  chmod 0644 "$1"
  { cat ".$1.next" >"$1" && sync "$1"; } || complain "$PWD/$1 is not complete; make room on its disk, and run this again."
  chmod 0444 "$1"
  rm ".$1.next"
}

# recover FILE FORM: finish what a killed call was about to `put`; forget what it had not written completely.
recover() {
  [ -e ".$1.next" ] || return 0
  if [[ $(cat ".$1.next") =~ $2 ]]; then finish "$1"; else rm ".$1.next"; fi
}
