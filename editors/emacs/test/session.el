;;; session.el --- What a writer does in Emacs with the glossary with faults  -*- lexical-binding: t -*-

;;; Commentary:

;; A copy of the glossary is the working folder; told to by .ci/editors:
;;   emacs --batch -l editors/emacs/entrylint.el -l editors/emacs/test/session.el
;; The program is in $ENTRYLINT.

;;; Code:

(require 'cl-lib)
(require 'json)
(require 'flymake)
(require 'markdown-mode)
(require 'eglot)

(defun ok (format &rest args)
  "Say that something held."
  (princ (concat "ok: " (apply #'format format args) "\n")))

(defmacro wait-for (what &rest body)
  "Wait until BODY holds, which is called WHAT."
  (declare (indent 1))
  `(let ((end (+ (float-time) 60)) held)
     (while (not (setq held (progn ,@body)))
       (when (> (float-time) end)
         (error "Waited in vain for %s" ,what))
       (accept-process-output nil 0.05))
     held))

(defmacro asking-again (&rest body)
  "Do BODY, again if the server says that the text has changed since."
  `(wait-for "an answer"
     (condition-case problem
         (progn ,@body t)
       (jsonrpc-error
        (unless (string-search "-32801" (format "%S" problem))
          (signal (car problem) (cdr problem)))))))

(defun checked (file)
  "What the program finds in FILE as it is on disk, as a list of \"LINE RULE\"."
  (with-temp-buffer
    (let ((coding-system-for-read 'utf-8))
      (call-process (getenv "ENTRYLINT") nil '(t nil) nil "check" "--format" "json" "--fail-on" "never"))
    (goto-char (point-min))
    (sort (cl-loop for each across (alist-get 'findings (json-read))
                   when (or (not file) (equal file (alist-get 'file each)))
                   collect (format "%d %s" (alist-get 'line each) (alist-get 'rule each)))
          #'string<)))

(defun shown ()
  "What flymake shows in this buffer, as a list of \"LINE RULE\"."
  ;; In batch mode Emacs is never idle, which is when eglot tells the server of changes.
  (eglot--signal-textDocument/didChange)
  (flymake-start)
  (sort (cl-loop for each in (flymake-diagnostics)
                 for data = (alist-get 'eglot-lsp-diag (flymake-diagnostic-data each))
                 collect (format "%d %s" (line-number-at-pos (flymake-diagnostic-beg each)) (plist-get data :code)))
        #'string<))

(defun old-id-in ()
  "The files that still have the old id."
  (split-string (shell-command-to-string "grep -rlF '#Stretch-and-Fold' src") "\n" t))

(setq backtrace-on-error-noninteractive nil
      entrylint-program (getenv "ENTRYLINT")
      eglot-connect-timeout 60
      eglot-sync-connect 60
      eglot-confirm-server-initiated-edits nil
      make-backup-files nil
      create-lockfiles nil)

;; eglot asks before it edits files that are not open.
(fset 'y-or-n-p (lambda (&rest _) t))

(let ((root (file-truename default-directory))
      (coding-system-for-read 'utf-8))
  (find-file "src/Autolyse.md")
  (markdown-mode)
  (unless (equal root (file-truename (project-root (project-current))))
    (error "The project is %s" (project-current)))
  (call-interactively #'eglot)
  (flymake-mode 1)
  (let ((expected (checked "src/Autolyse.md")))
    (unless (= 2 (length expected))
      (error "Other findings than expected: %s" expected))
    (wait-for "findings" (equal expected (shown)))
    (ok "findings: %s" (string-join expected ", ")))

  ;; A code action, chosen as a user would.
  (search-forward "#Strech-and-Fold")
  (goto-char (match-beginning 0))
  (cl-letf* ((chosen nil)
             ((symbol-function 'completing-read)
              (lambda (_prompt collection &rest _)
                (setq chosen (or (cl-find-if (lambda (each)
                                               (and (string-search "#Stretch-and-Fold" each) (not (string-search "all" each))))
                                             (all-completions "" collection))
                                 (error "No action of these: %s" (all-completions "" collection))))))
             (last-nonmenu-event t))
    (asking-again (call-interactively #'eglot-code-actions))
    (wait-for "the fix" (not (save-excursion (goto-char (point-min)) (search-forward "#Strech-and-Fold" nil t))))
    (wait-for "the finding to go" (= 1 (length (shown))))
    (ok "code action: %s" chosen))

  ;; Completion, of ids after a '#'.
  (goto-char (point-max))
  (insert "\nSee [](#Stock")
  (wait-for "a completion"
    (let (found)
      (asking-again
       (pcase-let ((`(,beg ,end ,table . ,_) (eglot-completion-at-point)))
         (setq found (cl-find-if (lambda (each) (string-search "Stockgare" each))
                                 (and table (all-completions (buffer-substring beg end) table))))))
      (when found
        (ok "completion: %s" (substring-no-properties found))
        t)))
  (delete-region (line-beginning-position) (point-max))
  (save-buffer)

  ;; Definition.
  (goto-char (point-min))
  (search-forward "[Gluten](#Gluten")
  (asking-again (xref-find-definitions (or (thing-at-point 'symbol) "Gluten")))
  (unless (equal "Gluten.md" (file-name-nondirectory buffer-file-name))
    (error "The definition is in %s" buffer-file-name))
  (ok "definition: %s:%d" (file-relative-name buffer-file-name root) (line-number-at-pos))

  ;; Rename of an id with all that refers to it, in files that are closed too.
  (find-file (expand-file-name "src/Stretch-and-Fold.md" root))
  (markdown-mode)
  (eglot--maybe-activate-editing-mode)
  (goto-char (point-min))
  (search-forward "{#Stretch")
  (asking-again (eglot-rename "Dehnen-und-Falten"))
  (save-some-buffers t)
  (let ((default-directory root))
    (wait-for "the rename" (save-some-buffers t) (null (old-id-in)))
    (ok "rename: in %s files" (string-trim (shell-command-to-string "grep -rlF '#Dehnen-und-Falten' src | wc -l")))
    (unless (equal (cl-count "broken-anchor" (checked nil) :test (lambda (rule each) (string-suffix-p rule each))) 6)
      (error "The rename broke links: %s" (checked nil))))

  ;; What is safe, mended in the whole body of entries.
  (entrylint-fix-all t)
  (let ((default-directory root))
    (wait-for "all that is safe to be mended"
      (save-some-buffers t)
      (not (string-search "@@" (with-temp-buffer
                                 (call-process (getenv "ENTRYLINT") nil '(t nil) nil "fix" "--diff")
                                 (buffer-string)))))
    (ok "fix all: nothing is left that fix would mend"))

  (eglot-shutdown (eglot-current-server)))
;;; session.el ends here
