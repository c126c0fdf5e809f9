# Sourced by check.sh and build/netlify.sh.
#
#   use_dotnet ROOT FOLDER      sets DOTNET to an SDK that fits global.json: the one of this machine, or else the pinned one
#   use_pinned_dotnet ROOT FOLDER   sets DOTNET to the pinned SDK, whatever else is installed
#
# The pinned SDK is the version that global.json names, as Microsoft publishes it for Linux on x64. Its archive must have the
# SHA-512 that stands in build/dotnet-sdk.sha512, and is unpacked into FOLDER, which nobody else writes.
#
#   ROLESITE_SDK_SOURCE   another address to take the archive from, with the same folders below it; what comes from there is checked too

export DOTNET_CLI_TELEMETRY_OPTOUT=1
export DOTNET_NOLOGO=1
# A bare machine may lack the ICU library, without which the SDK would not start.
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1

use_dotnet() {
  DOTNET=$(command -v dotnet || true)
  if ! fits "$1" "$DOTNET"; then
    echo "No installed .NET SDK fits global.json; unpacking the pinned one."
    use_pinned_dotnet "$1" "$2"
    return
  fi

  say_which "$1"
}

use_pinned_dotnet() {
  local root=$1 folder=$2 version archive
  version=$(sed -n 's/.*"version" *: *"\([0-9A-Za-z.-]*\)".*/\1/p' "$root/global.json" | head -n 1)
  archive=dotnet-sdk-$version-linux-x64.tar.gz
  if [ "$(uname -s)-$(uname -m)" != Linux-x86_64 ]; then
    echo "Install the .NET SDK $version from https://dotnet.microsoft.com/download and run this again." >&2
    return 1
  fi

  mkdir -p "$folder" || return 1
  download "$root" "$version" "$archive" "$folder/$archive" || return 1
  tar -xzf "$folder/$archive" -C "$folder" && rm "$folder/$archive" || return 1
  DOTNET=$folder/dotnet
  # Programs that this SDK builds look for their runtime here.
  export DOTNET_ROOT=$folder PATH="$folder:$PATH"
  if ! fits "$root" "$DOTNET"; then
    echo "The .NET SDK was unpacked into $folder but does not start." >&2
    return 1
  fi

  say_which "$root"
}

# download ROOT VERSION ARCHIVE FILE: fetches the archive; one whose hash is not the pinned one is deleted before anything reads it.
download() {
  local expected attempt address="${ROLESITE_SDK_SOURCE:-https://builds.dotnet.microsoft.com/dotnet/Sdk}/$2/$3"
  expected=$(sed -n "s/^\([0-9a-f]\{128\}\)  $3\$/\1/p" "$1/build/dotnet-sdk.sha512" | head -n 1)
  if [ -z "$expected" ]; then
    echo "build/dotnet-sdk.sha512 has no SHA-512 of $3, so that archive cannot be trusted. Take it from the files of SDK $2 in" >&2
    echo "https://builds.dotnet.microsoft.com/dotnet/release-metadata/10.0/releases.json and write: hash, two spaces, name of the archive." >&2
    return 1
  fi

  for attempt in 1 2 3; do
    if curl --fail --silent --show-error --location --max-time 300 --output "$4" "$address"; then
      [ "$(sha512sum < "$4" | cut -d ' ' -f 1)" = "$expected" ] && return 0
      rm -f "$4"
      echo "$address does not have the SHA-512 that build/dotnet-sdk.sha512 names. It was deleted, and nothing of it was run." >&2
      return 1
    fi

    echo "Attempt $attempt to fetch $address failed." >&2
    [ "$attempt" = 3 ] || sleep 5
  done
  echo "The .NET SDK could not be fetched. Try again later, or install it from https://dotnet.microsoft.com/download." >&2
  return 1
}

say_which() {
  echo "Using .NET SDK $(cd "$1" && "$DOTNET" --version) at $DOTNET."
}

# The dotnet command obeys global.json, so it fails where no SDK fits.
fits() {
  [ -n "$2" ] && [ -x "$2" ] && (cd "$1" && "$2" --version) > /dev/null 2>&1
}
