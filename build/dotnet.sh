# Sourced by check.sh and build/netlify.sh. use_dotnet sets DOTNET to the absolute path of an SDK that fits global.json;
# where none is installed, it installs one with Microsoft's script.

export DOTNET_CLI_TELEMETRY_OPTOUT=1
export DOTNET_NOLOGO=1
# A bare machine may lack the ICU library, without which the SDK would not start.
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1

# use_dotnet ROOT
use_dotnet() {
  local root=$1 version folder candidate
  version=$(sed -n 's/.*"version" *: *"\([0-9A-Za-z.-]*\)".*/\1/p' "$root/global.json" | head -n 1)
  if [ -z "$version" ]; then
    echo "global.json names no version of the .NET SDK." >&2
    return 1
  fi

  folder="${XDG_CACHE_HOME:-$HOME/.cache}/rolesite/dotnet-$version"
  for candidate in "$(command -v dotnet || true)" "$folder/dotnet"; do
    if fits "$root" "$candidate"; then
      DOTNET=$candidate
      break
    fi
  done

  if [ -z "${DOTNET:-}" ]; then
    echo "No installed .NET SDK fits global.json; installing $version into $folder."
    install_dotnet "$root" "$folder" || return 1
    DOTNET=$folder/dotnet
  fi

  if [ "$DOTNET" = "$folder/dotnet" ]; then
    # Programs that this SDK builds look for their runtime here.
    export DOTNET_ROOT=$folder PATH="$folder:$PATH"
  fi

  echo "Using .NET SDK $(cd "$root" && "$DOTNET" --version) at $DOTNET."
}

# The dotnet command obeys global.json, so it fails where no SDK fits.
fits() {
  [ -n "$2" ] && [ -x "$2" ] && (cd "$1" && "$2" --version) > /dev/null 2>&1
}

# install_dotnet ROOT FOLDER
install_dotnet() {
  local root=$1 folder=$2 new="$2.new.$$" attempt address
  for attempt in 1 2 3; do
    for address in https://dot.net/v1/dotnet-install.sh https://builds.dotnet.microsoft.com/dotnet/scripts/v1/dotnet-install.sh; do
      # Into a folder beside the final one: a download that breaks off must not look like an SDK to the next run.
      rm -rf "$new"
      mkdir -p "$new"
      if curl --fail --silent --show-error --location --max-time 60 --output "$new/dotnet-install.sh" "$address" \
        && head -c 2 "$new/dotnet-install.sh" | grep -q '#!' \
        && bash "$new/dotnet-install.sh" --jsonfile "$root/global.json" --install-dir "$new" --no-path \
        && fits "$root" "$new/dotnet"; then
        rm -rf "$folder"
        mv "$new" "$folder"
        return 0
      fi
      echo "Attempt $attempt with $address failed." >&2
    done
    [ "$attempt" = 3 ] || sleep $((attempt * 5))
  done
  rm -rf "$new"
  echo "The .NET SDK could not be installed. Install it from https://dotnet.microsoft.com/download and run this again." >&2
  return 1
}
