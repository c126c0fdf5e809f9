#!/usr/bin/env bash
# What Netlify runs: the pinned .NET SDK, the pinned program, one build. Nothing that is run comes from a cache.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
work=$(mktemp -d)
export HOME=$work/home DOTNET_CLI_HOME=$work/home NUGET_PACKAGES=$work/packages
mkdir -p "$HOME"
. build/dotnet.sh
use_pinned_dotnet "$root" "$work/dotnet"
"$DOTNET" tool restore
exec "$DOTNET" tool run rolesite build
