package dev.entrylint.parse.scan.block;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words for languages whose code pandoc colours: those of pandoc 2.17, and for files. */
final class Languages {

  private static final String WORDS =
      "a abc actionscript ada adb ado ads agda ai alert apache as asm asn asn1 asp ats awk bash "
          + "bbx bib bibtex boo brd c cbx cc cfc cfm changelog chs cl clj cljs clojure cls cmake "
          + "coffee coffeescript coldfusion comments commonlisp cpp cs csh csharp css cu cuh curry "
          + "cxx d dae dbm dcg ddl def default dem di diff djangotemplate do dockerfile doh dot dox "
          + "doxygen doxygenlua dtd dtx e eex eiffel elixir elm email eml eps erl erlang ex exs f f03 "
          + "f08 f90 f95 fasm for fortran fortranfixed fortranfree fpp fs fsharp fsi fsx gcc glsl "
          + "gnuassembler go gradle graphql groovy gs gvy h hamlet handlebars haskell haxe hbs hcc hh "
          + "hpp hs htm html hx hxx idr idris ig ijs ijt ily inc ini inl ino isocpp j java javadoc "
          + "javascript javascriptreact jl js json jsp jsx julia kotlin kt kts l latex lbx lex lhs "
          + "lilypond lisp literatecurry literatehaskell ll llvm lsp ltx lua ly lyi m m4 mac makefile "
          + "mandoc markdown mathematica matlab maxima mbx md mediawiki metafont mf mg mips mk ml mli "
          + "mm mmd moc mod modelines modula2 modula3 monobasic mp mps mustache nasm nb nim nix noweb "
          + "nw objective-c objectivec objectivecpp ocaml octave opencl org orgmode p pas pascal "
          + "patch pb pbi pde perl pgf php pike pl pls pm postscript pov povray powershell pp pro "
          + "prolog proto protobuf ps ps1 pure purebasic py python pyw q qml qrc r raku rb rc rdf rej "
          + "relaxng relaxngcompact rest rhtml rjs rnc rng roff rs rss rst ruby rust s sass sbt scala "
          + "sce sch scheme sci scm scss sed sgml sh sml spdxcomments sql sqlmysql sqlpostgresql ss "
          + "stan stata sty sv svg svh swift systemverilog tcl tcs tcsh tes tex texinfo tk toml ts "
          + "txt typescript ui v vb verilog vhd vhdl vl vs w wsdl xbl xml xorg xsd xsl xslt xul y "
          + "yacc yaml yml ypp yy zsh";

  private static final Set<String> ALL = Set.of(WORDS.split(" "));

  private Languages() {}

  /** Whether code of one of these classes is coloured, or has numbers on its lines. */
  static boolean areColoured(List<String> classes) {
    for (String each : classes) {
      switch (each) {
        case "number", "numberLines", "number-lines" -> {
          return true;
        }
        default -> {
          if (ALL.contains(each.toLowerCase(Locale.ROOT))) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
