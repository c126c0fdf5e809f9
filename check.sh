#!/usr/bin/env bash
# One command that says whether the project is sound: the content first, then format, build, all tests, a build of the real site.
# A mistake in the content ends it at once: thousands of lines of tests that fail because of it would help nobody.
# Its last line is "N passed, N failed"; a step that fails counts as a failed test. Exit code 1 when anything failed.
#
#   ./check.sh --quick           while you work, in about a minute: the content, the build, and the quick tests, which open no browser and read
#                                neither all pages nor all code. What it says is not enough to send a change.
#   CHROMIUM=/path/to/chromium   the browser for the browser tests; found or installed where not set
#   ROLESITE_SKIP_BROWSER=1      leave the browser tests out; they are counted as skipped
set -uo pipefail
exec < /dev/null

case $* in
  "") quick="" ;;
  --quick) quick=1 ;;
  *) echo "check.sh knows no '$*'. Run ./check.sh, or ./check.sh --quick."; exit 2 ;;
esac

root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$root" || exit 1
. build/dotnet.sh

# Compiler and build servers would stay behind and keep the output of this script open.
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0 UseSharedCompilation=false

passed=0
failed=0
skipped=0
work=$(mktemp -d)
trap 'kill $(jobs -p) 2> /dev/null; rm -rf "$work"' EXIT

say() { printf '\n== %s\n' "$*"; }

fail() {
  failed=$((failed + 1))
  printf 'FAILED: %s\n' "$*"
}

# The last line, whatever happened before.
finish() {
  printf '\n%d passed, %d failed' "$passed" "$failed"
  if [ "$skipped" -gt 0 ]; then printf ', %d skipped' "$skipped"; fi
  printf '\n'
  [ "$failed" -eq 0 ]
  exit
}

# retry COMMAND...: registries and download hosts have bad moments.
retry() {
  local attempt
  for attempt in 1 2 3; do
    "$@" && return 0
    [ "$attempt" = 3 ] || sleep $((attempt * 5))
  done
  return 1
}

# find_browser: sets CHROMIUM to a browser that starts, or leaves it empty where Playwright has a browser of its own.
find_browser() {
  local candidate output="tests/RoleSite.BrowserTests/bin/Release/net10.0/.playwright" node
  if [ -n "${CHROMIUM:-}" ]; then
    starts "$CHROMIUM" && return 0
    echo "CHROMIUM is $CHROMIUM, which does not start."
    return 1
  fi

  # The headless shell draws the same pages in half the time: it has no windows.
  for candidate in chromium-headless-shell chromium google-chrome google-chrome-stable chromium-browser; do
    candidate=$(command -v "$candidate") || continue
    if starts "$candidate"; then
      CHROMIUM=$candidate
      return 0
    fi
  done

  # Playwright's package brings the program that installs its browser.
  for node in "$output"/node/*/node; do
    if [ -x "$node" ]; then
      echo "No Chromium or Chrome is installed; asking Playwright for one."
      retry "$node" "$output/package/cli.js" install chromium
      return
    fi
  done
  return 1
}

# rolesite ARGUMENTS...: runs the generator. On GitHub the job "content" notes mistakes beside their lines; noting them twice is too much.
rolesite() { GITHUB_ACTIONS="" "$DOTNET" run --project generator -c Release --no-build -- "$@"; }

# packed_tool: packs the program and installs it from the packed file, as somebody without the source does.
packed_tool() {
  "$DOTNET" pack generator -c Release --no-build --nologo --output "$work/package" \
    && "$DOTNET" tool install RoleSite --tool-path "$work/tool" --source "$work/package"
}

starts() { "$1" --version > /dev/null 2>&1; }

# run_tests PROJECT [OPTION...]: runs the tests of a project. add_results then adds up what came of it.
run_tests() {
  local project=$1 name code=0
  shift
  name=$(basename "$project")
  "$DOTNET" test "$project" -c Release --no-build --nologo --results-directory "$work/$name" --logger "trx;LogFileName=$name.trx" \
    --blame-hang --blame-hang-timeout 10m --blame-hang-dump-type none "$@" || code=$?
  mkdir -p "$work/$name"
  echo "$code" > "$work/$name/exit-code"
}

add_results() {
  local name counters total executed good code
  name=$(basename "$1")
  code=$(cat "$work/$name/exit-code")
  counters=$(grep -o '<Counters [^>]*>' "$work/$name/$name.trx" 2> /dev/null | head -n 1)
  total=$(number total "$counters")
  executed=$(number executed "$counters")
  good=$(number passed "$counters")
  passed=$((passed + good))
  failed=$((failed + executed - good))
  skipped=$((skipped + total - executed))
  if [ "$executed" -eq 0 ]; then
    fail "$name ran no tests (exit code $code)."
  elif [ "$code" -ne 0 ] && [ "$executed" -eq "$good" ]; then
    fail "$name ended with exit code $code although no test failed."
  fi
}

# number NAME COUNTERS: an attribute of the results file, 0 where it is missing.
number() {
  local value
  value=$(sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" <<< "$2")
  echo "${value:-0}"
}

say "SDK"
use_dotnet "$root" "$work/dotnet" || { fail "There is no .NET SDK."; finish; }

say "Content: rolesite check"
retry "$DOTNET" restore generator || { fail "The packages could not be restored."; finish; }
# What the compiler has to say of the code is no matter of the content: that comes with the build of everything, below.
"$DOTNET" build generator -c Release --no-restore --nologo -v quiet -p:RunAnalyzers=false || { fail "The generator could not be built, so the content could not be checked."; finish; }
rolesite check || { fail "The content is not sound. The messages above say where and what to do; nothing else ran."; finish; }

if [ -n "$quick" ]; then
  say "Build: tests/RoleSite.Tests, without analyzers"
  retry "$DOTNET" restore tests/RoleSite.Tests || { fail "The packages could not be restored."; finish; }
  "$DOTNET" build tests/RoleSite.Tests -c Release --no-restore --nologo -v quiet -p:RunAnalyzers=false || { fail "The build failed, so no test could run."; finish; }

  say "Tests: those of tests/RoleSite.Tests that are quick"
  run_tests tests/RoleSite.Tests --filter "FullyQualifiedName!~.RealSite.&FullyQualifiedName!~OfTheRepository&FullyQualifiedName!~.Architecture.&FullyQualifiedName!~.MadeUpSite.&FullyQualifiedName!~.Commands.&FullyQualifiedName!~.Preview.&FullyQualifiedName!~.ProgramGuide."
  add_results tests/RoleSite.Tests
  finish
fi

say "Packages: dotnet restore RoleSite.sln"
retry "$DOTNET" restore RoleSite.sln || { fail "The packages could not be restored."; finish; }

say "Format: dotnet format whitespace . --folder --verify-no-changes"
# Style is judged by the build, which has to read all code anyway.
"$DOTNET" format whitespace . --folder --verify-no-changes \
  || fail "The code is not formatted. Run: dotnet format whitespace . --folder"

say "Build: dotnet build RoleSite.sln -c Release, warnings are errors"
"$DOTNET" build RoleSite.sln -c Release --no-restore --no-incremental --nologo -warnaserror \
  || { fail "The build failed, so no test could run."; finish; }

# The two suites run side by side: much of their time is spent waiting, for programs that one starts and for pages that the other opens.
run_tests tests/RoleSite.Tests > "$work/tests.txt" 2>&1 &

say "Tests: tests/RoleSite.BrowserTests"
if [ "${ROLESITE_SKIP_BROWSER:-}" = 1 ]; then
  echo "ROLESITE_SKIP_BROWSER is set, so these tests do not run."
  left_out=$("$DOTNET" test tests/RoleSite.BrowserTests -c Release --no-build --nologo --list-tests | grep -c '^    ')
  skipped=$((skipped + left_out))
elif find_browser; then
  export CHROMIUM
  echo "Browser: ${CHROMIUM:-the one that Playwright installed}."
  run_tests tests/RoleSite.BrowserTests
  add_results tests/RoleSite.BrowserTests
else
  fail "There is no browser for the browser tests. Install Chromium or Chrome, set CHROMIUM to its path, or leave these tests out with ROLESITE_SKIP_BROWSER=1."
fi

say "Tests: tests/RoleSite.Tests"
wait
cat "$work/tests.txt"
add_results tests/RoleSite.Tests

say "Site: built by the program, and to the same bytes by the packed tool"
rolesite build --output "$work/site" || fail "The site could not be built."
packed_tool && "$work/tool/rolesite" build --output "$work/site-of-tool" && diff -rq "$work/site" "$work/site-of-tool" \
  || fail "The packed tool does not build the same site."

finish
