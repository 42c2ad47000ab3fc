import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useCommandWords } from '../i18n/commandWords'
import { useViewer } from '../portal/viewer'
import '../ui/Field.css'
import './CommandPalette.css'
import { commandsFor, matching, type Command } from './commands'

/** Everywhere a person may go, by typing a few letters. What is typed stays here. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
	const { history } = useRouter()
	const commands = commandsFor(useViewer(), history.location.pathname)
	return (
		<Commands
			commands={commands}
			onClose={onClose}
			onGo={(path) => {
				onClose()
				history.push(path)
			}}
		/>
	)
}

type Props = { commands: readonly Command[]; onGo: (path: string) => void; onClose: () => void }

export function Commands({ commands, onGo, onClose }: Props) {
	const { say } = useCommandWords()
	const dialog = useRef<HTMLDialogElement>(null)
	const [typed, setTyped] = useState('')
	const [at, setAt] = useState(0)
	useEffect(() => {
		const shown = dialog.current
		shown?.showModal()
		return () => shown?.close()
	}, [])
	const found = matching(commands, typed, ({ word }) => say(word))
	const handle = (event: KeyboardEvent) => {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
		const chosen = found[at]
		if (event.key === 'Enter' && chosen) onGo(chosen.path)
		else if (step && found.length > 0) setAt((at + step + found.length) % found.length)
		else return
		event.preventDefault()
	}
	return (
		<dialog
			className="dialog commands"
			ref={dialog}
			aria-label={say('commands')}
			onCancel={(event) => {
				event.preventDefault()
				onClose()
			}}
		>
			<input
				className="field-input commands-input"
				role="combobox"
				aria-label={say('commands')}
				aria-expanded
				aria-controls="commands"
				aria-activedescendant={found[at] && `command-${at}`}
				autoComplete="off"
				spellCheck={false}
				maxLength={40}
				placeholder={say('commands.type')}
				value={typed}
				onKeyDown={handle}
				onChange={(event) => {
					setTyped(event.target.value)
					setAt(0)
				}}
			/>
			<div id="commands" role="listbox" aria-label={say('commands')}>
				{found.map(({ word, path }, index) => (
					<div key={path} id={`command-${index}`} role="option" tabIndex={-1} aria-selected={index === at} className="command" onPointerUp={() => onGo(path)}>
						{say(word)}
					</div>
				))}
			</div>
			<p className="small quiet" role="status">
				{found.length === 0 ? say('commands.none') : say('commands.keys')}
			</p>
		</dialog>
	)
}
