import { useEffect, useRef, type ReactNode } from 'react'
import './Dialog.css'

type Props = { title: string; onClose: () => void; children: ReactNode; actions: ReactNode }

/** The platform's own modal dialog: focus is held and given back, Esc closes. */
export function Dialog({ title, onClose, children, actions }: Props) {
	const dialog = useRef<HTMLDialogElement>(null)
	useEffect(() => {
		const shown = dialog.current
		shown?.showModal()
		return () => shown?.close()
	}, [])
	return (
		<dialog
			className="dialog"
			ref={dialog}
			aria-labelledby="dialog-title"
			onCancel={(event) => {
				event.preventDefault()
				onClose()
			}}
		>
			<h2 id="dialog-title">{title}</h2>
			<div className="stack stack-tight">{children}</div>
			<div className="row">{actions}</div>
		</dialog>
	)
}
