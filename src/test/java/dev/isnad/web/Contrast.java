package dev.isnad.web;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Contrast of text as WCAG 2.2 computes it (1.4.3): at least 4.5, or 3 for large text. Computed
 * here because axe leaves out text that is Arabic only.
 */
final class Contrast {
  /** Every visible text with the colour behind it, as the page is now. */
  private static final String TOO_WEAK =
      """
      () => {
        const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
        const rgba = (color) => {
          canvas.clearRect(0, 0, 1, 1);
          canvas.fillStyle = color;
          canvas.fillRect(0, 0, 1, 1);
          const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
          return [r, g, b, a / 255];
        };
        const over = ([r, g, b, a], under) =>
          [r, g, b].map((value, i) => value * a + under[i] * (1 - a)).concat(1);
        const behind = (element) => {
          if (!element) return [255, 255, 255, 1];
          const own = rgba(getComputedStyle(element).backgroundColor);
          return own[3] === 1 ? own : over(own, behind(element.parentElement));
        };
        const luminance = (color) => {
          const [r, g, b] = color.slice(0, 3).map((value) => {
            const part = value / 255;
            return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const weak = [];
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const element = texts.currentNode.parentElement;
          if (!texts.currentNode.data.trim() || !element.checkVisibility()) continue;
          if (['SCRIPT', 'NOSCRIPT', 'STYLE'].includes(element.tagName)) continue;
          const style = getComputedStyle(element);
          const ground = behind(element);
          const ink = over(rgba(style.color), ground);
          const [light, dark] = [luminance(ink), luminance(ground)].sort((a, b) => b - a);
          const ratio = (light + 0.05) / (dark + 0.05);
          const size = parseFloat(style.fontSize);
          const large = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
          if (ratio < (large ? 3 : 4.5)) {
            weak.push(`${ratio.toFixed(2)}: ${texts.currentNode.data.trim().slice(0, 40)}`);
          }
        }
        return weak;
      }
      """;

  private Contrast() {}

  /** Texts of too little contrast, each with its ratio. */
  static List<?> tooWeak(Page page) {
    return (List<?>) page.evaluate(TOO_WEAK);
  }
}
