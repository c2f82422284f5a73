# Finds a JDK from 21 on and exports its place as JAVA_HOME; sourced by ./mvnw and ./isnad (POSIX sh).
# Order: a JAVA_HOME that is good enough, the java on PATH, then the places where JDKs usually lie,
# where 25 (the version that is tested) goes before any other, and a newer one before an older.
# A JDK that is found nowhere costs one line on stderr and exit status 1.

isnad_least=21
isnad_tested=25

# The major version of the JDK in folder $1, in isnad_major; fails where there is no whole JDK.
isnad_read_major() {
  isnad_major=
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  if [ -r "$1/release" ]; then
    while IFS='=' read -r isnad_key isnad_value || [ -n "$isnad_key" ]; do
      [ "$isnad_key" = JAVA_VERSION ] && isnad_major=$isnad_value
    done <"$1/release"
  fi
  [ -n "$isnad_major" ] || isnad_major=$("$1/bin/javac" -version 2>&1) || return 1
  isnad_major=${isnad_major#javac }
  isnad_major=${isnad_major#\"}
  isnad_major=${isnad_major#1.}
  isnad_major=${isnad_major%%[!0-9]*}
  [ -n "$isnad_major" ]
}

isnad_is_good() {
  [ -n "$1" ] && isnad_read_major "$1" && [ "$isnad_major" -ge "$isnad_least" ]
}

# The home of the java on PATH, links followed to their end.
isnad_home_on_path() {
  isnad_java=$(command -v java 2>/dev/null) || return 0
  # On macOS this one is a stub that asks to install Java.
  [ "$isnad_java" != /usr/bin/java ] || [ -L "$isnad_java" ] || return 0
  while [ -L "$isnad_java" ]; do
    isnad_link=$(readlink "$isnad_java")
    case "$isnad_link" in
      /*) isnad_java=$isnad_link ;;
      *) isnad_java=$(dirname "$isnad_java")/$isnad_link ;;
    esac
  done
  (cd "$(dirname "$isnad_java")/.." 2>/dev/null && pwd)
}

# One folder a line; those that don't exist are sorted out by the caller.
isnad_usual_homes() {
  if [ -x /usr/libexec/java_home ]; then
    /usr/libexec/java_home -v "$isnad_least+" 2>/dev/null
  fi
  for isnad_toolchains in "${MAVEN_USER_HOME:-${HOME-}/.m2}/toolchains.xml" "${HOME-}/.m2/toolchains.xml"; do
    [ ! -r "$isnad_toolchains" ] || sed -n 's|.*<jdkHome>[[:space:]]*\(.*[^[:space:]]\)[[:space:]]*</jdkHome>.*|\1|p' "$isnad_toolchains"
  done
  for isnad_place in \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /opt/* /opt/java/* /opt/jdk/* \
    "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* "${HOME-}"/.gradle/jdks/* \
    "${HOME-}"/.asdf/installs/java/* "${HOME-}"/.local/share/mise/installs/java/* \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk /usr/local/opt/openjdk*/libexec/openjdk.jdk \
    /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec \
    /Library/Java/JavaVirtualMachines/* "${HOME-}"/Library/Java/JavaVirtualMachines/*; do
    printf '%s\n' "$isnad_place" "$isnad_place/Contents/Home"
  done
}

isnad_best_usual_home() {
  isnad_usual_homes | {
    isnad_best= isnad_best_rank=0
    while IFS= read -r isnad_home; do
      isnad_is_good "$isnad_home" || continue
      isnad_rank=$isnad_major
      [ "$isnad_major" -ne "$isnad_tested" ] || isnad_rank=100000
      if [ "$isnad_rank" -gt "$isnad_best_rank" ]; then
        isnad_best=$isnad_home isnad_best_rank=$isnad_rank
      fi
    done
    printf '%s' "$isnad_best"
  }
}

if [ -z "${HOME-}" ]; then
  HOME=$(eval echo "~$(id -un)")
  export HOME
fi

if ! isnad_is_good "${JAVA_HOME-}"; then
  JAVA_HOME=$(isnad_home_on_path)
  isnad_is_good "$JAVA_HOME" || JAVA_HOME=$(isnad_best_usual_home)
  if ! isnad_is_good "$JAVA_HOME"; then
    echo "Isnad needs a JDK (with javac), version $isnad_least or newer, and found none: install Eclipse Temurin or OpenJDK $isnad_tested (for example the package openjdk-$isnad_tested-jdk or temurin-$isnad_tested-jdk), or set JAVA_HOME to one." >&2
    exit 1
  fi
fi
export JAVA_HOME
