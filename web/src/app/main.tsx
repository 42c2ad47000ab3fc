import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { loadWords, preferredLanguage, WordsProvider } from '../i18n/words'
import { isConfirmWindow } from '../portal/confirmWindow'
import '../ui/tokens.css'
import '../ui/base.css'
import { Portal } from './Portal'
import { coverWhenHidden } from './useAutoLock'

if (!isConfirmWindow()) void paint()

async function paint() {
	const root = document.getElementById('app')
	if (!root) return
	coverWhenHidden()
	const words = await loadWords(preferredLanguage())
	createRoot(root).render(
		<StrictMode>
			<WordsProvider initial={words}>
				<Portal />
			</WordsProvider>
		</StrictMode>,
	)
}
