# Functions of the programs in this folder: messages, public keys, and files that containers mount.
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

# lock NAME: wait for this lock, and hold it until `unlock` or the end. The lock is a symbolic link to the holder's process
# ID, because a link is created in one step. A lock whose process has ended is free.
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
      take "$1.$holder" # Two calls must not remove the same lock, or one could remove the other's new lock.
      [ "$(readlink "$1")" != "$holder" ] || rm "$1"
      rm "$1.$holder"
    else
      sleep 0.1
    fi
  done
}

# put FILE TEXT: replace the file's content in place, because a container that mounts the file would not see a new file. A
# service ignores a partly written file. The whole text is on the disk before the file changes, so that `recover` can finish.
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

# recover FILE FORM: finish the `put` of a killed call, or drop its text if the text is incomplete.
recover() {
  [ -e ".$1.next" ] || return 0
  if [[ $(cat ".$1.next") =~ $2 ]]; then finish "$1"; else rm ".$1.next"; fi
}
