;;; entrylint.el --- entrylint in Emacs, by eglot  -*- lexical-binding: t -*-

;; Package-Requires: ((emacs "27.1") (eglot "1.9"))

;;; Commentary:

;; eglot is a part of Emacs from 29 on; before it is a package of GNU ELPA.
;;
;;   (load "/path/to/editors/emacs/entrylint.el")
;;   (add-hook 'markdown-mode-hook #'eglot-ensure)
;;
;; The program is looked for on the `exec-path'; `entrylint-program' can name it.

;;; Code:

(require 'eglot)
(require 'project)

(defgroup entrylint nil
  "Bodies of cross-referenced Markdown entries."
  :group 'text)

(defcustom entrylint-program "entrylint"
  "The program entrylint, a name on the `exec-path' or an absolute file name."
  :type 'string
  ;; A file of a stranger's cannot set it.
  :risky t)

(defun entrylint-contact (&rest _)
  "How eglot starts the server."
  (list entrylint-program "lsp"))

;; Entries beside a configuration are a project of their own, which need be no repository.
(defun entrylint-project (folder)
  "The body of entries that FOLDER is of, by the nearest entrylint.yml."
  (let ((root (locate-dominating-file folder "entrylint.yml")))
    (and root (cons 'entrylint root))))

(cl-defmethod project-root ((project (head entrylint)))
  "The folder of the configuration of PROJECT."
  (cdr project))

(add-hook 'project-find-functions #'entrylint-project)

(add-to-list 'eglot-server-programs
             '((markdown-mode gfm-mode markdown-ts-mode) . entrylint-contact))

(defun entrylint-fix-all (corpus)
  "Mend what can be mended safely in this file, with a prefix argument in its whole body of entries (CORPUS)."
  (interactive "P")
  (jsonrpc-async-request (or (eglot-current-server) (user-error "Entrylint does not run for this buffer"))
                         :workspace/executeCommand
                         (list :command "entrylint.fixAll"
                               :arguments (vector (plist-get (eglot--TextDocumentIdentifier) :uri)
                                                  (if corpus "corpus" "file")))
                         :success-fn #'ignore
                         :error-fn (lambda (problem) (message "entrylint: %s" (plist-get problem :message)))))

(provide 'entrylint)
;;; entrylint.el ends here
