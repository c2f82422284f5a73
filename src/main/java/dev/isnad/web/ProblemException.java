package dev.isnad.web;

/** A request that cannot be served; its problem says why. */
final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  ProblemException(ProblemType type) {
    this(type.problem());
  }

  ProblemException(ProblemType type, Throwable cause) {
    super(type.problem().detailEn(), cause);
    this.problem = type.problem();
  }

  ProblemException(Problem problem) {
    super(problem.detailEn());
    this.problem = problem;
  }

  /** A field that must be there is not. */
  static ProblemException missingField(String field) {
    return new ProblemException(
        ProblemType.WRONG_FIELD.problem(
            "الحقل «" + field + "» ناقص، ولا بد منه.",
            "The field \"" + field + "\" is missing and must be given."));
  }

  /** A field is not what it must be. */
  static ProblemException wrongField(String field, String arabic, String english) {
    return new ProblemException(
        ProblemType.WRONG_FIELD.problem(
            "يجب أن يكون الحقل «" + field + "» " + arabic + ".",
            "The field \"" + field + "\" must be " + english + "."));
  }

  Problem problem() {
    return problem;
  }
}
