-- For Neovim 0.11 and later: vim.lsp.enable('entrylint'); what is to be otherwise, vim.lsp.config('entrylint', {...}) says.
local entrylint = require('entrylint')
entrylint.register_commands()

return {
  cmd = { 'entrylint', 'lsp' },
  filetypes = entrylint.filetypes,
  init_options = entrylint.init_options,
  root_dir = function(buffer, start)
    local file = vim.api.nvim_buf_get_name(buffer)
    if file ~= '' and entrylint.wants(file) then
      start(entrylint.root(file))
    end
  end,
}
