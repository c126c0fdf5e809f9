#!/usr/bin/env bash
# What Netlify runs, named in netlify.toml. Netlify keeps caches from one build to the next, and previews of strangers' changes
# write them: so nothing that is run here comes from a cache or from the home folder. The SDK is the pinned one, and it, the
# packages and their settings lie in a new folder.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
work=$(mktemp -d)
export HOME=$work/home DOTNET_CLI_HOME=$work/home NUGET_PACKAGES=$work/packages
mkdir -p "$HOME"
. build/dotnet.sh
use_pinned_dotnet "$root" "$work/dotnet"

# A compiler warning stops a change in check.sh; it must not take the site down when Netlify has another SDK.
exec "$DOTNET" run --project generator -c Release --property:TreatWarningsAsErrors=false -- build
