"""What was found, and how it is told."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """One line of the table. remedy is empty when there is nothing to do."""

    what: str
    found: str
    remedy: str = ""
    essential: bool = True


@dataclass(frozen=True)
class Diagnosis:
    """All findings, what the server is good for, and whether agent_memory can be used now."""

    findings: list[Finding]
    level: str

    @property
    def usable(self) -> bool:
        """Nothing essential is missing."""
        return not any(f.remedy and f.essential for f in self.findings)

    def table(self) -> str:
        """The findings as text, with the remedies under them."""
        width = max(len(f.what) for f in self.findings)
        lines = []
        for f in self.findings:
            mark = "ok" if not f.remedy else "MISSING" if f.essential else "warning"
            lines.append(f"{f.what:<{width}}  {mark:<7}  {f.found}")
            if f.remedy:
                lines.append(f"{'':<{width}}           -> {f.remedy}")
        lines.append("")
        lines.append(f"level: {self.level}")
        lines.append(f"agent_memory is {'' if self.usable else 'not '}ready to use here")
        return "\n".join(lines)
