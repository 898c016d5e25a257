package org.planwright.ui.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.properties.ComboBoxPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.eclipse.ui.views.properties.TextPropertyDescriptor;
import org.planwright.ide.elements.ElementRef;
import org.planwright.ide.properties.ElementProperties;
import org.planwright.ide.properties.ElementProperties.Section;
import org.planwright.ide.properties.Property;

/** The properties of an element as the platform's view takes them. The ids are numbers in the order in which they are shown. */
final class ElementSource implements IPropertySource {

	private final Map<Integer, Property> properties = new LinkedHashMap<>();
	private final List<IPropertyDescriptor> descriptors = new ArrayList<>();
	private final BiConsumer<Property, String> change;
	private final Consumer<ElementRef> open;

	/**
	 * @param change is given what a person has entered for a property
	 * @param open   is given what a person wants to go to
	 */
	ElementSource(ElementProperties element, BiConsumer<Property, String> change, Consumer<ElementRef> open) {
		this.change = change;
		this.open = open;
		for (Section section : element.sections()) {
			for (Property property : section.properties()) {
				properties.put(descriptors.size(), property);
				PropertyDescriptor descriptor = descriptor(descriptors.size(), property);
				descriptor.setCategory(section.title());
				descriptor.setDescription(property.value());
				descriptors.add(descriptor);
			}
		}
	}

	private PropertyDescriptor descriptor(int id, Property property) {
		if (property.isEditable() && !property.choices().isEmpty()) {
			ComboBoxPropertyDescriptor choice = new ComboBoxPropertyDescriptor(id, property.label(), property.choices().toArray(String[]::new));
			choice.setLabelProvider(LabelProvider.createTextProvider(value -> property.value()));
			return choice;
		}
		if (property.isEditable()) {
			return new TextPropertyDescriptor(id, property.label());
		}
		return property.link().isEmpty() ? new PropertyDescriptor(id, property.label()) : new PropertyDescriptor(id, property.label()) {
			@Override
			public CellEditor createPropertyEditor(Composite parent) {
				return new LinkEditor(parent, property.link().get());
			}
		};
	}

	/** A value with a button that leads to what it names. */
	private final class LinkEditor extends DialogCellEditor {

		private final ElementRef target;

		LinkEditor(Composite parent, ElementRef target) {
			super(parent);
			this.target = target;
		}

		@Override
		protected Object openDialogBox(Control window) {
			open.accept(target);
			return null;
		}
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		return descriptors.toArray(IPropertyDescriptor[]::new);
	}

	@Override
	public Object getPropertyValue(Object id) {
		Property property = properties.get(id);
		return property.isEditable() && !property.choices().isEmpty() ? (Object) property.choices().indexOf(property.value()) : property.value();
	}

	@Override
	public void setPropertyValue(Object id, Object value) {
		Property property = properties.get(id);
		String text = value instanceof Integer choice ? choice < 0 ? property.value() : property.choices().get(choice) : String.valueOf(value);
		if (!text.equals(property.value())) {
			change.accept(property, text);
		}
	}

	@Override
	public boolean isPropertySet(Object id) {
		return false;
	}

	@Override
	public void resetPropertyValue(Object id) {
	}

	@Override
	public Object getEditableValue() {
		return null;
	}
}
