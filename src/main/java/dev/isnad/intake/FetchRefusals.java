package dev.isnad.intake;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/** Every reason for which an address was not read, in both languages. */
final class FetchRefusals {
  private final URI address;

  FetchRefusals(URI address) {
    this.address = address;
  }

  IntakeException notWeb() {
    return new IntakeException(
        address + " is no web address; give one that begins with http:// or https://",
        "%s ليس عنوان صفحة؛ اكتب عنوانًا يبدأ بـ http:// أو https://.".formatted(address));
  }

  IntakeException notPublic(IOException cause) {
    return new IntakeException(
        address
            + " leads to a private or local network address and was not read: "
            + cause.getMessage(),
        "%s يقود إلى شبكة خاصة أو إلى هذا الجهاز فلم يُقرأ؛ تُقرأ العناوين العامة فقط."
            .formatted(address),
        cause);
  }

  IntakeException unknownHost(IOException cause) {
    return new IntakeException(
        address + ": there is no host of this name; check the spelling",
        "لا يوجد موقع بهذا الاسم: %s؛ راجع كتابة العنوان.".formatted(address),
        cause);
  }

  IntakeException unreachable(IOException cause) {
    return new IntakeException(
        "%s cannot be read (%s)".formatted(address, cause),
        "تعذر الوصول إلى %s؛ جرّب لاحقًا أو احفظ الصفحة ملفًا وهات الملف.".formatted(address),
        cause);
  }

  IntakeException tooSlow(Duration limit, IOException cause) {
    return new IntakeException(
        "%s did not answer within %d ms".formatted(address, limit.toMillis()),
        "لم يجب %s في المهلة المحددة؛ جرّب لاحقًا.".formatted(address),
        cause);
  }

  IntakeException tooLarge(long limit) {
    return new IntakeException(
        "%s answers with more than %,d bytes".formatted(address, limit),
        "ما في %s أكبر من %,d بايت فلم يُقرأ.".formatted(address, limit));
  }

  IntakeException tooManyRedirects(int limit) {
    return new IntakeException(
        "%s redirects more than %d times".formatted(address, limit),
        "يحيل %s إلى عنوان بعد عنوان أكثر من %d مرات؛ هات العنوان الأخير نفسه."
            .formatted(address, limit));
  }

  IntakeException badRedirect(String location) {
    return new IntakeException(
        "%s redirects to \"%s\", which is no web address".formatted(address, location),
        "يحيل %s إلى ما ليس عنوان صفحة.".formatted(address));
  }

  IntakeException mediaType(String mediaType) {
    return new IntakeException(
        "%s answers with %s, which is none of: text, HTML, JSON Lines, PDF, DOCX"
            .formatted(address, mediaType),
        "نوع المحتوى في %s غير مقبول؛ المقبول: نص، HTML، JSON Lines، PDF، DOCX."
            .formatted(address));
  }

  IntakeException status(int status) {
    return new IntakeException(
        "%s answers with HTTP status %d".formatted(address, status),
        status == 404 || status == 410
            ? "لا صفحة في العنوان %s.".formatted(address)
            : "رفض الموقع إعطاء الصفحة %s (الرمز %d).".formatted(address, status));
  }

  IntakeException robots() {
    return new IntakeException(
        address
            + " is closed to robots by the site's robots.txt; save the page and import the file",
        "يمنع الموقع البرامج من قراءة %s؛ احفظ الصفحة بنفسك وهات الملف.".formatted(address));
  }
}
