package dev.isnad.web;

import java.util.Arrays;

/** What can go wrong at this door, and what is said of it. */
enum ProblemType {
  NOT_JSON(
      400,
      "طلب غير مفهوم",
      "متن الطلب ليس كائن JSON صحيحًا بترميز UTF-8. أرسلوا مثلًا: {\"question\":\"سؤالكم\"}.",
      "Request not understood",
      "The body is not a valid JSON object in UTF-8. Send, for example,"
          + " {\"question\":\"your question\"}."),
  WRONG_FIELD(
      400,
      "طلب غير صحيح",
      "في الطلب حقل قيمته غير صحيحة.",
      "Wrong request",
      "A field of the request has a wrong value."),
  BAD_REQUEST(
      400,
      "طلب غير مفهوم",
      "تعذّر فهم الطلب. راجعوا العنوان والحقول ثم أعيدوا المحاولة.",
      "Request not understood",
      "The request could not be understood. Check its address and fields, then try again."),
  ARTICLE_UNKNOWN(
      404,
      "لا تقرير بهذا المعرّف",
      "ليس لدينا تقرير منشور بهذا المعرّف. تحققوا من الرابط.",
      "No such report",
      "There is no published report with this id. Check the link."),
  ANSWER_UNKNOWN(
      404,
      "لا جواب بهذا المعرّف",
      "ليس لدينا جواب محفوظ بهذا المعرّف. تحققوا من الرابط، وقد تكون مدة حفظ الجواب انتهت.",
      "No such answer",
      "No answer is kept with this id. Check the link; its time may also be over."),
  NOT_FOUND(
      404,
      "صفحة غير موجودة",
      "لا شيء في هذا العنوان. تحققوا من الرابط، أو ابدؤوا من الصفحة الأولى.",
      "Not found",
      "There is nothing at this address. Check the link, or begin at the first page."),
  METHOD_NOT_ALLOWED(
      405,
      "طريقة غير مسموح بها",
      "هذا العنوان لا يقبل طريقة الطلب هذه. الطرائق المقبولة في الترويسة Allow.",
      "Method not allowed",
      "This address does not take this method. The header Allow lists those it takes."),
  NOT_ACCEPTABLE(
      406,
      "صيغة غير متاحة",
      "الصيغة المطلوبة في الترويسة Accept غير متاحة. المتاح للمحادثة: application/json"
          + " و text/event-stream.",
      "Form not available",
      "What the header Accept asks for is not available. A chat answers as application/json or"
          + " text/event-stream."),
  ARTICLE_WITHDRAWN(
      410,
      "سُحب هذا التقرير",
      "كان هذا التقرير منشورًا ثم سُحب، فلا يُعرض ولا يُستشهد به بعد الآن.",
      "Report withdrawn",
      "This report was published and then withdrawn; it is no longer shown or cited."),
  TOO_LARGE(
      413,
      "طلب أكبر مما يُقرأ",
      "أكبر طلب نقرؤه 64 كيلوبايت. اختصروا السؤال ثم أعيدوا المحاولة.",
      "Request too large",
      "The largest request read is 64 KiB. Shorten the question and try again."),
  UNSUPPORTED_TYPE(
      415,
      "نوع محتوى غير مقبول",
      "أرسلوا الطلب بصيغة JSON وبالترويسة Content-Type: application/json.",
      "Content type not supported",
      "Send the request as JSON, with Content-Type: application/json."),
  UNAVAILABLE(
      503,
      "تعذّرت الإجابة الآن",
      "تعذّرت الإجابة الآن. أعيدوا المحاولة بعد قليل.",
      "No answer at the moment",
      "The question could not be answered at the moment. Try again shortly."),
  ANSWERS_UNAVAILABLE(
      503,
      "تعذّر عرض الجواب الآن",
      "تعذّر الوصول إلى الأجوبة المحفوظة الآن. أعيدوا المحاولة بعد قليل.",
      "Answers not available at the moment",
      "The answers that are kept cannot be reached at the moment. Try again shortly."),
  FAILED(
      500,
      "حدث خلل لدينا",
      "حدث خلل لدينا فلم نستطع إكمال الطلب. أعيدوا المحاولة بعد قليل.",
      "A fault of ours",
      "Something went wrong here and the request could not be completed. Try again shortly.");

  private final int status;
  private final String arabicTitle;
  private final String arabicDetail;
  private final String englishTitle;
  private final String englishDetail;

  ProblemType(
      int status,
      String arabicTitle,
      String arabicDetail,
      String englishTitle,
      String englishDetail) {
    this.status = status;
    this.arabicTitle = arabicTitle;
    this.arabicDetail = arabicDetail;
    this.englishTitle = englishTitle;
    this.englishDetail = englishDetail;
  }

  /** The general problem with this HTTP status, or with the nearest one that is told of here. */
  static ProblemType of(int status) {
    return Arrays.stream(
            new ProblemType[] {
              BAD_REQUEST,
              NOT_FOUND,
              METHOD_NOT_ALLOWED,
              NOT_ACCEPTABLE,
              TOO_LARGE,
              UNSUPPORTED_TYPE,
              UNAVAILABLE
            })
        .filter(type -> type.status == status)
        .findFirst()
        .orElse(status >= 400 && status < 500 ? BAD_REQUEST : FAILED);
  }

  int status() {
    return status;
  }

  /** The problem as it is sent, with no more detail than its kind has. */
  Problem problem() {
    return problem(arabicDetail, englishDetail);
  }

  /** The same, told to the reader in other words. */
  Problem problem(String arabic) {
    return problem(arabic, englishDetail);
  }

  /** The same with a closer description. */
  Problem problem(String arabic, String english) {
    return new Problem("about:blank", arabicTitle, status, arabic, englishTitle, english);
  }
}
