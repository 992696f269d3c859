package dev.entrylint.parse.scan.inline;

import static dev.entrylint.parse.scan.text.Bytes.isLetter;
import static dev.entrylint.parse.scan.text.Bytes.isLetterOrDigit;

import dev.entrylint.parse.AutolinkSchemes;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Recognises addresses in angle brackets. */
public final class Autolinks {

  /** The schemes of IANA that are met in texts, looked up when an address has one. */
  private static final class Known {

    static final Set<String> SCHEMES =
        Set.of(
            ("about acct blob callto chrome cid content data dav dict dns doi ed2k example fax feed"
                    + " file filesystem finger ftp geo git go gopher http https icap im imap info"
                    + " ipp irc irc6 ircs isbn jabber jar javascript ldap ldaps magnet mailto maps"
                    + " market message mid mms modem mongodb mumble mvn news nfs nntp notes oid"
                    + " pack platform pmid pop pres proxy query redis rediss reload res resource"
                    + " rmi rsync rtmp rtsp service session sftp sieve sip sips skype sms smb smtp"
                    + " snmp spotify ssh steam stun stuns submit svn tag teamspeak tel telnet tftp"
                    + " things tip tool turn turns tv udp unreal urn view-source vnc wais webcal ws"
                    + " wss xmpp xri")
                .split(" "));
  }

  private static final int LONGEST_SCHEME = 32;
  private static final int LONGEST_PART = 63;

  private Autolinks() {}

  /** The end of the address with its brackets at {@code i}; -1 if there is none. */
  public static int end(byte[] t, int i, int limit, AutolinkSchemes schemes) {
    int end = uri(t, i + 1, limit);
    if (end < 0) {
      return mail(t, i + 1, limit);
    }
    return schemes == AutolinkSchemes.ANY || isOf(schemes, scheme(t, i + 1)) ? end : -1;
  }

  private static boolean isOf(AutolinkSchemes schemes, String scheme) {
    return switch (schemes) {
      case ANY -> true;
      case KNOWN -> Known.SCHEMES.contains(scheme);
      case WEB_AND_MAIL -> " http https ftp ftps mailto ".contains(" " + scheme + " ");
    };
  }

  private static String scheme(byte[] t, int i) {
    int k = i;
    while (t[k] != ':') {
      k++;
    }
    return new String(t, i, k - i, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT);
  }

  /** Whether the address {@code t[start..end)} is one of mail: such have no scheme. */
  public static boolean isMail(byte[] t, int start, int end) {
    int k = start;
    while (k < end && t[k] != ':' && t[k] != '@') {
      k++;
    }
    return k < end && t[k] == '@';
  }

  private static int uri(byte[] t, int i, int limit) {
    if (i >= limit || !isLetter(t[i])) {
      return -1;
    }
    int k = i + 1;
    while (k < limit && k - i <= LONGEST_SCHEME && isSchemePart(t[k])) {
      k++;
    }
    if (k >= limit || t[k] != ':' || k - i < 2 || k - i > LONGEST_SCHEME) {
      return -1;
    }
    for (k++; k < limit; k++) {
      int c = t[k];
      if (c == '>') {
        return k + 1;
      }
      if (c == '<' || c >= 0 && c <= ' ') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isSchemePart(int c) {
    return isLetterOrDigit(c) || c == '+' || c == '.' || c == '-';
  }

  private static int mail(byte[] t, int i, int limit) {
    int k = i;
    while (k < limit && isLocalPart(t[k])) {
      k++;
    }
    if (k == i || k >= limit || t[k] != '@') {
      return -1;
    }
    while (true) {
      int from = k + 1;
      k = from;
      while (k < limit && (isLetterOrDigit(t[k]) || t[k] == '-')) {
        k++;
      }
      boolean part = k > from && k - from <= LONGEST_PART && t[from] != '-' && t[k - 1] != '-';
      if (!part || k >= limit) {
        return -1;
      }
      if (t[k] == '>') {
        return k + 1;
      }
      if (t[k] != '.') {
        return -1;
      }
    }
  }

  private static boolean isLocalPart(int c) {
    return isLetterOrDigit(c) || c > ' ' && ".!#$%&'*+/=?^_`{|}~-".indexOf(c) >= 0;
  }
}
