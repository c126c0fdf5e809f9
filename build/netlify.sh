#!/usr/bin/env bash
# What Netlify runs, named in netlify.toml. Netlify's build image is not known to hold the SDK that global.json asks for.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
. build/dotnet.sh
use_dotnet "$root"

# A compiler warning stops a change in check.sh; it must not take the site down when Netlify has another SDK.
exec "$DOTNET" run --project generator -c Release --property:TreatWarningsAsErrors=false -- build
