# Sourced. find_jdk prints the folder of the first JDK of release 25 or newer, or says what is
# missing.

jdk_least=25

# The release of the JDK in folder $1, nothing when it holds none.
jdk_release() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# The folder of the JDK whose java the PATH names, nothing when it names none.
jdk_on_path() {
    jdk_java=$(command -v java) || return 0
    jdk_java=$(readlink -f "$jdk_java") || return 0
    dirname "$(dirname "$jdk_java")"
}

find_jdk() {
    for jdk_home in "${JAVA_HOME:-}" "$(jdk_on_path)" /usr/lib/jvm/* \
        "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/*; do
        jdk_found=$(jdk_release "$jdk_home")
        if [ "${jdk_found:-0}" -ge "$jdk_least" ]; then
            printf '%s\n' "$jdk_home"
            return 0
        fi
    done
    cat >&2 <<MESSAGE
A JDK of release $jdk_least or newer is needed, and none was found: not in JAVA_HOME (${JAVA_HOME:-not set}),
nor as java on the PATH, nor in /usr/lib/jvm, ~/.sdkman, ~/.jdks.
Install one (Debian, Ubuntu: apt install openjdk-$jdk_least-jdk; Fedora: dnf install java-$jdk_least-openjdk-devel;
any Linux: Temurin from https://adoptium.net), and set JAVA_HOME when it is elsewhere.
MESSAGE
    return 1
}
