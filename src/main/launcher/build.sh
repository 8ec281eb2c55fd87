# shellcheck shell=sh disable=SC2154 # top and app are the launcher's
# Sourced by apsh. build makes a new folder in build/ and then turns build/app, a link, to it: one
# builder at a time, and nobody ever sees half a build. All it says goes to standard error.
#
#   apsh.jar lib/                        the program and all that it needs
#   batch.args test.args terminal.args   java's arguments, one file a mode
#   batch.aot test.aot terminal.aot      what a run in that mode loads, ready for use
#   built                                the top folder, and java's path
#   stamp                                as old as the sources that were built

build() {
    mkdir -p "$top/build" || exit 2
    exec 9>"$top/build/lock"
    if command -v flock >/dev/null && ! flock -n 9; then
        say "another one is building, waiting for it"
        flock 9
    fi
    current || build_alone
    exec 9>&-
}

build_alone() {
    case $top in *:*) fail "a class path cannot hold a folder with a colon in its name" ;; esac
    # The last build stays, since it may be running.
    last=$(readlink "$app" || :)
    for old in "$top"/build/app.*; do
        [ "${old##*/}" = "$last" ] || rm -rf "$old"
    done
    new=$(mktemp -d "$top/build/app.XXXXXX") || fail
    trap 'rm -rf "$new"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' HUP TERM
    chmod 755 "$new"
    : >"$new/stamp"

    say "building; the first time this fetches what it needs and takes a while"
    . "$top/.mvn/jdk.sh"
    JAVA_HOME=$(find_jdk) || fail
    export JAVA_HOME
    java=$JAVA_HOME/bin/java
    printf '%s\n' "$top" "$java" >"$new/built"
    target=$new/target
    "$top/mvnw" -q -B -f "$top/pom.xml" -Dquick "-Dapsh.target=$target" \
        compile spring-boot:process-aot@aot jar:jar dependency:copy-dependencies@lib \
        </dev/null >"$new/log" 2>&1 9>&- || fail "$(cat "$new/log")"
    mv "$target/lib" "$new/lib" || fail
    mv "$target"/apsh-*.jar "$new/apsh.jar" || fail
    rm -rf "$target" "$new/log"
    take_native_library

    say "training the caches that make it start quickly"
    write_arguments AOTCacheOutput
    train
    write_arguments AOTCache

    ln -s "${new##*/}" "$new/link" || fail
    mv -fT "$new/link" "$app" || fail
    trap - EXIT HUP INT TERM
}

say() {
    echo "apsh: $*" >&2
}

fail() {
    [ $# -eq 0 ] || echo "$*" >&2
    say "the build failed"
    exit 2
}

# The arguments of each mode, its cache named by the option $1. Batch runs leave out what only the
# terminal needs, and append the rest to the boot class path: its loader asks no file system for
# packages and manifests, so they start sooner. All leave out the second compiler, which has not
# paid for itself when thousands of transcripts are over. Those want the first to begin early, and
# new objects in so little memory that it stays in the processor's cache.
write_arguments() {
    option=$1
    flags="-Xss512m -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable -XX:TieredStopAtLevel=1"
    short=-Xbootclasspath/a:$(class_path "$new"/lib/antlr4-runtime-*.jar "$new"/lib/jackson-core-*.jar)
    long=--class-path=$(class_path "$new"/lib/*.jar)
    arguments batch batch.aot "$short" "$flags"
    arguments test test.aot "$short" "$flags" -Xmn8m -XX:CompileThresholdScaling=0.5
    arguments terminal terminal.aot "$long" "$flags" --enable-native-access=ALL-UNNAMED \
        -Dspring.aot.enabled=true -Dapsh.terminal=true "$(native_library)"
}

# JLine's library for this machine, if it has one: the quickest way to the terminal, and taken out
# of its jar here instead of at each start.
take_native_library() {
    case $(uname -m) in
        x86_64) library=org/jline/nativ/Linux/x86_64/libjlinenative.so ;;
        aarch64) library=org/jline/nativ/Linux/arm64/libjlinenative.so ;;
        *) return 0 ;;
    esac
    (cd "$new" && "$JAVA_HOME/bin/jar" xf lib/jline-*.jar "$library") 2>/dev/null || return 0
    mv "$new/$library" "$new/lib"
    rm -r "$new/org"
}

native_library() {
    [ -r "$new/lib/libjlinenative.so" ] || return 0
    echo -Dorg.jline.terminal.provider=jni
    quoted "-Dlibrary.jline.path=$new/lib"
}

# The class path of the program and these jars.
class_path() {
    printf '%s' "$new/apsh.jar"
    printf ':%s' "$@"
}

# arguments MODE CACHE CLASS_PATH FLAGS…
arguments() {
    file=$new/$1.args
    {
        quoted "-XX:$option=$new/$2"
        quoted "$3"
        shift 3
        printf '%s\n' "$@" dev.apsh.console.Main
    } >"$file"
}

# $1 as a quoted word of an argument file.
quoted() {
    printf '%s\n' "$1" | sed 's/[\\"]/\\&/g; s/.*/"&"/'
}

# A run that fails costs speed, nothing else. A terminal's classes are only loaded in a terminal.
train() {
    commands=$top/src/main/launcher/training
    limited "$java" "@$new/batch.args" -c "$(cat "$commands")" </dev/null
    limited "$java" "@$new/test.args" test "$top/transcripts" </dev/null
    if command -v script >/dev/null; then
        export java new
        # shellcheck disable=SC2016 # the shell that script starts expands it
        SHELL=/bin/sh TERM=xterm limited script -qec \
            'stty rows 24 columns 80; "$java" "@$new/terminal.args"' /dev/null
    else
        limited "$java" "@$new/terminal.args"
    fi <"$commands"
}

limited() {
    if timeout --foreground 1 true 2>/dev/null; then
        timeout --foreground 60 "$@"
    else
        "$@"
    fi >/dev/null 2>&1 9>&- || :
}
