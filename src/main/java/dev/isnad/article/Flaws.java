package dev.isnad.article;

/** Every flaw that an article's text can have, said once, in both languages. */
final class Flaws {
  private Flaws() {}

  static Flaw emptyFile() {
    return new Flaw(
        0,
        "the file is empty; write the front matter between two --- lines and the text after it, or delete the file",
        "الملف فارغ؛ اكتب البيانات بين سطرين من --- ثم نص التقرير بعدهما، أو احذف الملف");
  }

  static Flaw noFrontMatter() {
    return new Flaw(
        1,
        "no front matter; the first line must be --- and be followed by title:, publisher: and a closing ---",
        "لا بيانات في أول الملف؛ يجب أن يكون السطر الأول --- ثم title: و publisher: ثم سطر --- يغلقها");
  }

  static Flaw openFrontMatter(int line) {
    return new Flaw(
        line,
        "the front matter that begins here is never closed; put a line --- between it and the text",
        "البيانات التي تبدأ هنا لم تُغلق؛ ضع سطر --- بينها وبين نص التقرير");
  }

  static Flaw largeFrontMatter(int limit) {
    return new Flaw(
        1,
        "the front matter is longer than %d characters; close it with a line --- before the text"
            .formatted(limit),
        "البيانات أطول من %d حرف؛ أغلقها بسطر --- قبل نص التقرير".formatted(limit));
  }

  static Flaw badYaml(int line, String reason) {
    return new Flaw(
        line,
        "the front matter is not valid YAML (%s); put values that hold : or # or [ in quotation marks"
            .formatted(reason),
        "البيانات ليست YAML سليمًا (%s)؛ ضع القيم التي فيها : أو # أو [ بين علامتي اقتباس"
            .formatted(reason));
  }

  static Flaw notAMapping(int line) {
    return new Flaw(
        line,
        "the front matter must be lines of the form key: value",
        "يجب أن تكون البيانات أسطرًا على هيئة key: value");
  }

  static Flaw doubleKey(int line, String key) {
    return new Flaw(
        line,
        "the key %s is given twice; keep one".formatted(key),
        "المفتاح %s مكرر؛ أبقِ واحدًا".formatted(key));
  }

  static Flaw badJson(int line, String reason) {
    return new Flaw(
        line,
        "the line is not one JSON object (%s); one article a line, as {\"title\":…,\"publisher\":…,\"text\":…}"
            .formatted(reason),
        "السطر ليس كائن JSON واحدًا (%s)؛ تقرير واحد في كل سطر على هيئة {\"title\":…,\"publisher\":…,\"text\":…}"
            .formatted(reason));
  }

  static Flaw missing(int line, String key) {
    return new Flaw(
        line,
        "no %1$s; add a line %1$s: with its value".formatted(key),
        "لا يوجد %1$s؛ أضف سطر %1$s: وبعده قيمته".formatted(key));
  }

  static Flaw noText(int line) {
    return new Flaw(
        line,
        "there is no text after the front matter; write the report there, or delete the file",
        "لا نص بعد البيانات؛ اكتب نص التقرير هناك أو احذف الملف");
  }

  static Flaw badDate(int line, String value) {
    return new Flaw(
        line,
        "published: %s is not a day; write it as 2024-02-11, or leave it empty where it is unknown"
            .formatted(value),
        "published: %s ليس تاريخًا صحيحًا؛ اكتبه هكذا 2024-02-11، أو اتركه فارغًا إن كان مجهولًا"
            .formatted(value));
  }

  static Flaw badStatus(int line, String value) {
    return new Flaw(
        line,
        "status: %s is unknown; write draft, published or withdrawn".formatted(value),
        "status: %s قيمة غير معروفة؛ اكتب draft (مسودة) أو published (منشور) أو withdrawn (مسحوب)"
            .formatted(value));
  }

  static Flaw badAdapted(int line, String value) {
    return new Flaw(
        line,
        "adapted: %s is neither true nor false; write true where the wording is our own"
            .formatted(value),
        "adapted: %s ليست true ولا false؛ اكتب true إن كانت الصياغة من عندنا".formatted(value));
  }

  static Flaw badUrl(int line, String value) {
    return new Flaw(
        line,
        "url: %s is not a web address; write it whole, with https://, or leave it empty"
            .formatted(value),
        "url: %s ليس عنوانًا على الشبكة؛ اكتبه كاملًا مبدوءًا بـ https:// أو اتركه فارغًا"
            .formatted(value));
  }

  static Flaw notText(int line, String key) {
    return new Flaw(
        line,
        "%s must be a single piece of text".formatted(key),
        "يجب أن تكون قيمة %s نصًا واحدًا".formatted(key));
  }

  static Flaw notAList(int line, String key) {
    return new Flaw(
        line,
        "%1$s must be a list of texts; write %1$s: [one, another]".formatted(key),
        "يجب أن تكون قيمة %1$s قائمة نصوص؛ اكتب %1$s: [الأول, الثاني]".formatted(key));
  }

  static Flaw badSlug(int line, String value) {
    return new Flaw(
        line,
        "%s cannot be an article's id; use lower-case letters, digits and single hyphens (200 bytes at most)"
            .formatted(value),
        "لا يصلح %s معرّفًا لتقرير؛ استعمل حروفًا صغيرة وأرقامًا تفصل بينها شرطة واحدة، ولا تُطِل"
            .formatted(value));
  }

  static Flaw notUtf8(int line) {
    return new Flaw(
        line,
        "a byte in this line is not UTF-8; save the file again with the encoding UTF-8",
        "في هذا السطر بايت ليس من UTF-8؛ احفظ الملف من جديد بترميز UTF-8");
  }

  static Flaw tooLarge(int line, String what, String whatArabic, long limit) {
    return new Flaw(
        line,
        "the %s is larger than %,d bytes and was not read; split it, or raise the limit"
            .formatted(what, limit),
        "حجم %s أكبر من %,d بايت فلم يُقرأ؛ قسّمه أو ارفع الحد".formatted(whatArabic, limit));
  }

  static Flaw duplicate(int line, String id, String first) {
    return new Flaw(
        line,
        "the id %s is already taken by %s, which is served; rename or delete one of them"
            .formatted(id, first),
        "المعرّف %s سبق إليه %s وهو المعروض للقراء؛ أعد تسمية أحدهما أو احذفه"
            .formatted(id, first));
  }

  static Flaw moreLines(int line) {
    return new Flaw(
        line,
        "there are more problems from this line on; mend those above, then check again",
        "في الملف عيوب أخرى من هذا السطر فصاعدًا؛ أصلح ما سبق ثم أعد الفحص");
  }

  static Flaw linkOutside() {
    return new Flaw(
        0,
        "the link leads out of the corpus folder, or nowhere, and was not followed; put the file itself here",
        "الرابط يقود إلى خارج مجلد التقارير أو إلى غير موجود فلم يُتبع؛ ضع الملف نفسه هنا");
  }

  static Flaw linkedFolder() {
    return new Flaw(
        0,
        "links to folders are not followed; put the folder itself here",
        "الروابط إلى المجلدات لا تُتبع؛ ضع المجلد نفسه هنا");
  }

  static Flaw unreadable(String reason) {
    return new Flaw(
        0,
        "it cannot be read (%s); check its permissions and the disk".formatted(reason),
        "لا يمكن قراءته (%s)؛ راجع صلاحياته والقرص".formatted(reason));
  }
}
