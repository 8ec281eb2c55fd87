package dev.apsh.transcript;

/// What a session answered to one step.
record Answer(Step step, Reply reply) {
  int commandLine() {
    return step.command().line().number();
  }
}
